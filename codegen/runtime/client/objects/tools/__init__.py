"""Tools: functions that a model may have called."""
