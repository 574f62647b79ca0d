"""Files in whatever form callers have them."""
