"""Videos: made from text and pictures, at once or as a job."""
