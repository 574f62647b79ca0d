"""The client's cost next to its peers and to the least that the work takes; see README.md."""
