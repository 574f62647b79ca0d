"""What the schema alone cannot tell about a call, in a module per resource.

A module may say, each by the dotted name of the operation:

- `GIVEN`: values of arguments; those that are optional are sent in the smallest call too
- `FILES`: name and content of the file that it is given
- `UNSENT`: optional arguments that cannot be sent together with the others
- `PREPARED`: what makes that which has to be there before, and gives the arguments that name it
- `OPEN`: operations whose answers have fields beyond those that are described
"""
