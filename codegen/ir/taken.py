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

ROOT = _words(
    "aclient capabilities client errors helpers models omit operations params resources types"
)
"""Modules and values of the root package."""

CLIENT = _words("aclose base_url close with_options with_raw_response with_streaming_response")
"""Attributes that every client has."""

CLASS_SCOPE = _words("bool cached_property float int object omit overload property str")
"""What signatures and decorators in the body of a class need to keep its meaning."""

METHODS = CLASS_SCOPE | _words("with_raw_response with_streaming_response")
"""Attributes that every resource has."""

RESOURCES = CLIENT | CLASS_SCOPE | _words("aio common helpers unions")
"""Attributes of the client, and modules beside those of the resources."""

OBJECT_METHODS = CLASS_SCOPE | _words("capabilities id")
PROFILES = _words("any general methods")
"""Modules beside those of the profiles."""

KINDS = _words("check find ids prices tables")
COLUMNS = ROW_KEYS | _words("bool count float index int kind order_by str tuple")
"""Fields that every row has, methods of tuples, arguments of `find`."""

TYPES = _words(
    "AliasChoices Annotated AnswerEvent AnswerStream Answering Any AsyncAnswerStream "
    "AsyncByteCall AsyncByteStream AsyncGatheredStream AsyncPager AsyncResource AsyncStream "
    "BaseModel BinaryResponse ByteStream Bytes CallOptions Cases Check ConfigDict Events False "
    "Field FileData FileInput FileOrUri FollowSpec GatherSpec GatherStep GatheredStream Generic "
    "Json Literal Mapping None NotRequired Nothing Omit Operation Paging Param ParseSpec Picked "
    "Places ReadModel Required RootModel Sequence Stream SyncPage SyncResource T Text Timeout "
    "True TypeAdapter TypeAlias TypeAliasType TypeVar TypedDict Validation WireModel"
)
"""Names that modules with types of the schema import."""

EXPORTS = _words(
    "APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError "
    "AnswerEvent AnswerStream Approve ArgumentTypeError AsyncAnswerStream AsyncApprove "
    "AsyncByteStream AsyncClient AsyncGatheredStream AsyncGeneratedVideo AsyncObjectStream "
    "AsyncOnProgress AsyncOnStep AsyncPage AsyncPager AsyncRepairText AsyncRepairToolCall "
    "AsyncSpeechStream AsyncStopWhen AsyncStream AsyncStreamedResponse AsyncTextStream "
    "AsyncVideoResult Attachment BatchResult BatchResultError BatchResults BinaryResponse "
    "ByteStream CapabilityError ChunkEvent ContentDeltaEvent ContentDoneEvent Documents "
    "DownloadPolicy EmbedManyResult EmbedResult False FileData FileInput FileOrUri Finish "
    "FunctionToolCallArgumentsDeltaEvent FunctionToolCallArgumentsDoneEvent GatheredStream "
    "GeneratedAudio GeneratedImage GeneratedVideo ImageInput ImageInputs ImageResult "
    "IncompleteStreamError InvalidArgumentError JobError JobFailedError JobTimeoutError "
    "MediaInput MissingAPIKeyError None ObjectEvent ObjectItem ObjectResult ObjectStream Omit "
    "OnProgress OnStep PartialEmbeddings PartialObject PartialScores PromptInput PromptPart "
    "RankedDocument RawResponse ReasoningDelta RefusalDeltaEvent RefusalDoneEvent RepairText "
    "RepairToolCall RerankResult ResponseFacts RetryEvent RetryPolicy SDKError SpeechResult "
    "SpeechStream Step StopWhen Stream StreamError StreamStalledError StreamedResponse "
    "StructuredOutputError SyncClient SyncPage TextDelta TextEvent TextResult TextStream "
    "Timeout Tool ToolCall ToolError ToolInput ToolInputDelta ToolInputEnd ToolInputStart "
    "ToolResult TranscriptSegment TranscriptWord TranscriptionResult True Usage Validation "
    "VideoProgress VideoResult"
)
"""Names that the root package has of its own."""
