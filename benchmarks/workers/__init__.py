"""One module for each kind of work, with one function for each subject that can do it."""
