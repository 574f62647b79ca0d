"""Images: pictures made from text and from other pictures."""
