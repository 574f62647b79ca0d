"""Names that are taken, by position. A name that is added refuses schemas that were fine before."""

from __future__ import annotations

from codegen.dialect.capabilities import ROW_KEYS


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


KEYWORDS = _words(
    "False None True and as assert async await break class continue def del elif else except "
    "finally for from global if import in is lambda nonlocal not or pass raise return try while "
    "with yield"
)
"""Keywords of Python 3.11 to 3.15; written down so that every Python refuses the same names."""

ROOT = _words("aclient capabilities client errors models omit operations params resources types")
"""Modules and values of the root package."""

CLIENT = _words("aclose base_url close with_options with_raw_response with_streaming_response")
"""Attributes that every client has."""

CLASS_SCOPE = _words("bool cached_property float int object omit overload property str")
"""What signatures and decorators in the body of a class need to keep its meaning."""

RESOURCES = CLIENT | CLASS_SCOPE | _words("aio common")
"""Attributes of the client, and modules beside those of the resources."""

OBJECT_METHODS = CLASS_SCOPE | _words("capabilities id")
PROFILES = _words("any general methods")
"""Modules beside those of the profiles."""

KINDS = _words("check find ids prices tables")
COLUMNS = ROW_KEYS | _words("bool count float index int kind order_by str tuple")
"""Fields that every row has, methods of tuples, arguments of `find`."""

TYPES = _words(
    "Annotated Any AsyncPager AsyncResource AsyncStream BaseModel BinaryResponse Bytes CallOptions "
    "Check ConfigDict Events False Field FileInput Json Literal Mapping None NotRequired Nothing "
    "Omit Operation Paging Param Required RootModel Sequence Stream SyncPage SyncResource Text "
    "Timeout True TypeAliasType TypedDict Validation WireModel"
)
"""Names that modules with types of the schema import."""

EXPORTS = _words(
    "APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError "
    "AsyncClient AsyncPage AsyncPager AsyncStream AsyncStreamedResponse AsyncTextStream "
    "BinaryResponse CapabilityError ArgumentTypeError EmbedManyResult EmbedResult False "
    "FileInput Finish GeneratedImage ImageResult IncompleteStreamError InvalidArgumentError "
    "MissingAPIKeyError None Omit RawResponse ReasoningDelta ResponseFacts RetryPolicy SDKError "
    "Stream StreamError StreamStalledError StreamedResponse StructuredOutputError SyncClient "
    "SyncPage TextDelta TextEvent TextResult TextStream Timeout ToolCall ToolCallDelta ToolError "
    "True Usage Validation"
)
"""Names that the root package has of its own."""
