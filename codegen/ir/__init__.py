"""The intermediate representation: every name decided, every reference resolved."""
