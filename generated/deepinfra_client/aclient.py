# Generated from schema/. Do not edit; run: nox -s generate
"""The client, its calls to be awaited."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ._runtime.aio import AsyncClient
from ._settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.config import ApiKey
    from ._runtime.options import RetryPolicy, Timeout, Validation
    from ._runtime.pool import AsyncHTTPClient
    from .capabilities.ids import (
        CsmSpeechModelId,
        EarlySpeechModelId,
        Fixed768EmbeddingModelId,
        KokoroSpeechModelId,
        NoToolsLanguageModelId,
        NoToolsNoObjectsLanguageModelId,
        RatioGeminiImageModelId,
        RatioSdImageModelId,
        SeedanceVideoModelId,
        Sized32ImageModelId,
        SizedImageModelId,
        TextOnlyNoToolsLanguageModelId,
        TextOnlyNoToolsNoObjectsLanguageModelId,
        VeoVideoModelId,
        Wan3VideoModelId,
        WhisperTranscriptionModelId,
    )
    from .models.aio.completion.general import AsyncCompletionModel
    from .models.aio.embedding.fixed_768 import AsyncFixed768EmbeddingModel
    from .models.aio.embedding.general import AsyncEmbeddingModel
    from .models.aio.image.general import AsyncImageModel
    from .models.aio.image.ratio_gemini import AsyncRatioGeminiImageModel
    from .models.aio.image.ratio_sd import AsyncRatioSdImageModel
    from .models.aio.image.sized import AsyncSizedImageModel
    from .models.aio.image.sized_32 import AsyncSized32ImageModel
    from .models.aio.language.general import AsyncLanguageModel
    from .models.aio.language.no_tools import AsyncNoToolsLanguageModel
    from .models.aio.language.no_tools_no_objects import AsyncNoToolsNoObjectsLanguageModel
    from .models.aio.language.text_only_no_tools import AsyncTextOnlyNoToolsLanguageModel
    from .models.aio.language.text_only_no_tools_no_objects import (
        AsyncTextOnlyNoToolsNoObjectsLanguageModel,
    )
    from .models.aio.reranking.general import AsyncRerankingModel
    from .models.aio.speech.csm import AsyncCsmSpeechModel
    from .models.aio.speech.early import AsyncEarlySpeechModel
    from .models.aio.speech.general import AsyncSpeechModel
    from .models.aio.speech.kokoro import AsyncKokoroSpeechModel
    from .models.aio.transcription.general import AsyncTranscriptionModel
    from .models.aio.transcription.whisper import AsyncWhisperTranscriptionModel
    from .models.aio.video.general import AsyncVideoModel
    from .models.aio.video.seedance import AsyncSeedanceVideoModel
    from .models.aio.video.veo import AsyncVeoVideoModel
    from .models.aio.video.wan3 import AsyncWan3VideoModel
    from .resources.aio.account import (
        AsyncAccount,
        AsyncAccountWithRawResponse,
        AsyncAccountWithStreamingResponse,
    )
    from .resources.aio.agents import (
        AsyncAgents,
        AsyncAgentsWithRawResponse,
        AsyncAgentsWithStreamingResponse,
    )
    from .resources.aio.api_tokens import (
        AsyncApiTokens,
        AsyncApiTokensWithRawResponse,
        AsyncApiTokensWithStreamingResponse,
    )
    from .resources.aio.audio import (
        AsyncAudio,
        AsyncAudioWithRawResponse,
        AsyncAudioWithStreamingResponse,
    )
    from .resources.aio.batches import (
        AsyncBatches,
        AsyncBatchesWithRawResponse,
        AsyncBatchesWithStreamingResponse,
    )
    from .resources.aio.billing import (
        AsyncBilling,
        AsyncBillingWithRawResponse,
        AsyncBillingWithStreamingResponse,
    )
    from .resources.aio.chat import (
        AsyncChat,
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
    )
    from .resources.aio.cli import AsyncCli, AsyncCliWithRawResponse, AsyncCliWithStreamingResponse
    from .resources.aio.completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
    )
    from .resources.aio.containers import (
        AsyncContainers,
        AsyncContainersWithRawResponse,
        AsyncContainersWithStreamingResponse,
    )
    from .resources.aio.deployments import (
        AsyncDeployments,
        AsyncDeploymentsWithRawResponse,
        AsyncDeploymentsWithStreamingResponse,
    )
    from .resources.aio.embeddings import (
        AsyncEmbeddings,
        AsyncEmbeddingsWithRawResponse,
        AsyncEmbeddingsWithStreamingResponse,
    )
    from .resources.aio.feedback import (
        AsyncFeedback,
        AsyncFeedbackWithRawResponse,
        AsyncFeedbackWithStreamingResponse,
    )
    from .resources.aio.files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
    )
    from .resources.aio.hardware import (
        AsyncHardware,
        AsyncHardwareWithRawResponse,
        AsyncHardwareWithStreamingResponse,
    )
    from .resources.aio.images import (
        AsyncImages,
        AsyncImagesWithRawResponse,
        AsyncImagesWithStreamingResponse,
    )
    from .resources.aio.inference import (
        AsyncInference,
        AsyncInferenceWithRawResponse,
        AsyncInferenceWithStreamingResponse,
    )
    from .resources.aio.login import (
        AsyncLogin,
        AsyncLoginWithRawResponse,
        AsyncLoginWithStreamingResponse,
    )
    from .resources.aio.logs import (
        AsyncLogs,
        AsyncLogsWithRawResponse,
        AsyncLogsWithStreamingResponse,
    )
    from .resources.aio.lora import (
        AsyncLora,
        AsyncLoraWithRawResponse,
        AsyncLoraWithStreamingResponse,
    )
    from .resources.aio.messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
    )
    from .resources.aio.metrics import (
        AsyncMetrics,
        AsyncMetricsWithRawResponse,
        AsyncMetricsWithStreamingResponse,
    )
    from .resources.aio.model_families import (
        AsyncModelFamilies,
        AsyncModelFamiliesWithRawResponse,
        AsyncModelFamiliesWithStreamingResponse,
    )
    from .resources.aio.models import (
        AsyncModels,
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
    )
    from .resources.aio.request_costs import (
        AsyncRequestCosts,
        AsyncRequestCostsWithRawResponse,
        AsyncRequestCostsWithStreamingResponse,
    )
    from .resources.aio.sandboxes import (
        AsyncSandboxes,
        AsyncSandboxesWithRawResponse,
        AsyncSandboxesWithStreamingResponse,
    )
    from .resources.aio.scoped_jwt import (
        AsyncScopedJwt,
        AsyncScopedJwtWithRawResponse,
        AsyncScopedJwtWithStreamingResponse,
    )
    from .resources.aio.ssh_keys import (
        AsyncSshKeys,
        AsyncSshKeysWithRawResponse,
        AsyncSshKeysWithStreamingResponse,
    )
    from .resources.aio.text_to_speech import (
        AsyncTextToSpeech,
        AsyncTextToSpeechWithRawResponse,
        AsyncTextToSpeechWithStreamingResponse,
    )
    from .resources.aio.usage import (
        AsyncUsageReports,
        AsyncUsageReportsWithRawResponse,
        AsyncUsageReportsWithStreamingResponse,
    )
    from .resources.aio.videos import (
        AsyncVideos,
        AsyncVideosWithRawResponse,
        AsyncVideosWithStreamingResponse,
    )
    from .resources.aio.voices import (
        AsyncVoices,
        AsyncVoicesWithRawResponse,
        AsyncVoicesWithStreamingResponse,
    )


class AsyncDeepInfra(AsyncClient):
    """Typed client for the DeepInfra inference API.

    Chat, completions, embeddings, images, audio, video and every other call of the service, sync
    and async, with options checked against what each model is known to take.
    """

    _settings = SETTINGS

    def __init__(
        self,
        *,
        api_key: ApiKey | None = None,
        base_url: str | None = None,
        headers: Mapping[str, str | None] | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int | RetryPolicy | None = None,
        http_client: AsyncHTTPClient | None = None,
        validation: Validation | None = None,
        max_response_bytes: int | None = None,
    ) -> None:
        """Nothing is sent and no connection is made before the first request.

        Args:
            api_key: The key, or a callable that is asked for it before every request; default:
                the environment (DEEPINFRA_API_KEY, then DEEPINFRA_API_TOKEN), looked at by the
                first request.
            base_url: Address of the service; default: DEEPINFRA_BASE_URL, else
                https://api.deepinfra.com/v1.
            headers: Sent with every call; a call's own win, None removes one.
            timeout: Seconds for each wait, or a Timeout; default in seconds: connect 5, read
                600, first_token 600, idle 120. Calls that take long have longer ones.
            max_retries: How often a failed request is sent again, or a RetryPolicy; default 2.
            http_client: An HTTP client of your own, for proxies, certificates or a transport
                for tests.
            validation: What an option that the model does not take leads to: `error`, `warn` or
                `off`; default `error`.
            max_response_bytes: Bytes that an answer or a file it points to may have, unpacked,
                when it is read as a whole; default 256 MiB for an answer, 64 MiB for a file.

        Raises:
            InvalidArgumentError: An address, header or number that cannot be used.
            ArgumentTypeError: A setting of another type.
        """
        super().__init__(
            api_key=api_key,
            base_url=base_url,
            headers=headers,
            timeout=timeout,
            max_retries=max_retries,
            http_client=http_client,
            validation=validation,
            max_response_bytes=max_response_bytes,
        )

    @cached_property
    def account(self) -> AsyncAccount:
        """The account that the key belongs to - profile and limits."""
        from .resources.aio.account import AsyncAccount

        return AsyncAccount(self)

    @cached_property
    def agents(self) -> AsyncAgents:
        """Agents that the service hosts and keeps running."""
        from .resources.aio.agents import AsyncAgents

        return AsyncAgents(self)

    @cached_property
    def api_tokens(self) -> AsyncApiTokens:
        """The API keys of the account."""
        from .resources.aio.api_tokens import AsyncApiTokens

        return AsyncApiTokens(self)

    @cached_property
    def audio(self) -> AsyncAudio:
        """Speech from text and text from speech, in the form of the OpenAI API."""
        from .resources.aio.audio import AsyncAudio

        return AsyncAudio(self)

    @cached_property
    def batches(self) -> AsyncBatches:
        """Many requests in one file, answered within a day at a lower price."""
        from .resources.aio.batches import AsyncBatches

        return AsyncBatches(self)

    @cached_property
    def billing(self) -> AsyncBilling:
        """Balance, spending limit and payment of the account."""
        from .resources.aio.billing import AsyncBilling

        return AsyncBilling(self)

    @cached_property
    def chat(self) -> AsyncChat:
        """Conversations with language models."""
        from .resources.aio.chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def cli(self) -> AsyncCli:
        """What the service's own command-line tool asks for."""
        from .resources.aio.cli import AsyncCli

        return AsyncCli(self)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Continue a raw prompt."""
        from .resources.aio.completions import AsyncCompletions

        return AsyncCompletions(self)

    @cached_property
    def containers(self) -> AsyncContainers:
        """Machines with GPUs that are rented by the hour and reached over SSH.

        A container costs money from its start until it is deleted, whether it is used or not.
        """
        from .resources.aio.containers import AsyncContainers

        return AsyncContainers(self)

    @cached_property
    def deployments(self) -> AsyncDeployments:
        """Models of your own on rented GPUs - make them, watch them, scale them, stop them."""
        from .resources.aio.deployments import AsyncDeployments

        return AsyncDeployments(self)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Turn text into vectors."""
        from .resources.aio.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self)

    @cached_property
    def feedback(self) -> AsyncFeedback:
        """Messages to the people who run the service."""
        from .resources.aio.feedback import AsyncFeedback

        return AsyncFeedback(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files on the servers of the service - requests of batches, and what came of them."""
        from .resources.aio.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def hardware(self) -> AsyncHardware:
        """On what a model can run, and what that costs."""
        from .resources.aio.hardware import AsyncHardware

        return AsyncHardware(self)

    @cached_property
    def images(self) -> AsyncImages:
        """Make and change pictures, in the form of the OpenAI API."""
        from .resources.aio.images import AsyncImages

        return AsyncImages(self)

    @cached_property
    def inference(self) -> AsyncInference:
        """The native calls of the service - every model by its own fields, with cost in the answer."""
        from .resources.aio.inference import AsyncInference

        return AsyncInference(self)

    @cached_property
    def login(self) -> AsyncLogin:
        """Ways to log in with a browser, for programs such as a command-line tool.

        None of these needs a key. A program that has a key needs none of these.
        """
        from .resources.aio.login import AsyncLogin

        return AsyncLogin(self)

    @cached_property
    def logs(self) -> AsyncLogs:
        """What deployments have written.

        Without times the newest lines of the last month are given. With `from_` the first lines
        from then on, with `to` alone the last before then, with both the first lines between them;
        the two may lie a month apart at most.
        """
        from .resources.aio.logs import AsyncLogs

        return AsyncLogs(self)

    @cached_property
    def lora(self) -> AsyncLora:
        """LoRA adapters of your own - small changes to a public model that are called like a model."""
        from .resources.aio.lora import AsyncLora

        return AsyncLora(self)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Conversations with language models, in the form of the Anthropic API."""
        from .resources.aio.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def metrics(self) -> AsyncMetrics:
        """How busy the service is."""
        from .resources.aio.metrics import AsyncMetrics

        return AsyncMetrics(self)

    @cached_property
    def model_families(self) -> AsyncModelFamilies:
        """Families of models, with what their pages say."""
        from .resources.aio.model_families import AsyncModelFamilies

        return AsyncModelFamilies(self)

    @cached_property
    def models(self) -> AsyncModels:
        """Which models there are, what they cost and what they take."""
        from .resources.aio.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def request_costs(self) -> AsyncRequestCosts:
        """What single requests have cost, asked for later by their ids."""
        from .resources.aio.request_costs import AsyncRequestCosts

        return AsyncRequestCosts(self)

    @cached_property
    def sandboxes(self) -> AsyncSandboxes:
        """Small machines of your own in which programs run that nobody else should meet."""
        from .resources.aio.sandboxes import AsyncSandboxes

        return AsyncSandboxes(self)

    @cached_property
    def scoped_jwt(self) -> AsyncScopedJwt:
        """Tokens that are limited in models, time and money, to be handed to somebody else.

        Such a token takes the place of the key in inference calls:
        `client.with_options(api_key=token)`. What it is used for is charged to the key that it
        belongs to.
        """
        from .resources.aio.scoped_jwt import AsyncScopedJwt

        return AsyncScopedJwt(self)

    @cached_property
    def ssh_keys(self) -> AsyncSshKeys:
        """Public SSH keys that rented containers let in."""
        from .resources.aio.ssh_keys import AsyncSshKeys

        return AsyncSshKeys(self)

    @cached_property
    def text_to_speech(self) -> AsyncTextToSpeech:
        """Speech from text in the form of the ElevenLabs API, whole or while it is made."""
        from .resources.aio.text_to_speech import AsyncTextToSpeech

        return AsyncTextToSpeech(self)

    @cached_property
    def usage(self) -> AsyncUsageReports:
        """What was used and what it costs, by month, model and key."""
        from .resources.aio.usage import AsyncUsageReports

        return AsyncUsageReports(self)

    @cached_property
    def videos(self) -> AsyncVideos:
        """Make videos. A video is a job - it is ordered, made in some minutes, then fetched."""
        from .resources.aio.videos import AsyncVideos

        return AsyncVideos(self)

    @cached_property
    def voices(self) -> AsyncVoices:
        """Your own voices for speech, made from recordings."""
        from .resources.aio.voices import AsyncVoices

        return AsyncVoices(self)

    @cached_property
    def with_raw_response(self) -> AsyncDeepInfraWithRawResponse:
        """The same calls; each gives status, headers and body."""
        return AsyncDeepInfraWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDeepInfraWithStreamingResponse:
        """The same calls; each leaves the body unread until asked for."""
        return AsyncDeepInfraWithStreamingResponse(self)

    @overload
    def language_model(  # type: ignore[overload-overlap]
        self,
        id: NoToolsLanguageModelId,
    ) -> AsyncNoToolsLanguageModel: ...

    @overload
    def language_model(  # type: ignore[overload-overlap]
        self,
        id: NoToolsNoObjectsLanguageModelId,
    ) -> AsyncNoToolsNoObjectsLanguageModel: ...

    @overload
    def language_model(  # type: ignore[overload-overlap]
        self,
        id: TextOnlyNoToolsLanguageModelId,
    ) -> AsyncTextOnlyNoToolsLanguageModel: ...

    @overload
    def language_model(  # type: ignore[overload-overlap]
        self,
        id: TextOnlyNoToolsNoObjectsLanguageModelId,
    ) -> AsyncTextOnlyNoToolsNoObjectsLanguageModel: ...

    @overload
    def language_model(self, id: str) -> AsyncLanguageModel: ...

    def language_model(self, id: str) -> Any:
        """A language model that writes text.

        Made by `client.language_model(id)` or `client(id)`. A known id gives a class without the
        arguments that the model is known to refuse.
        """
        from .models.aio.language.general import AsyncLanguageModel

        return AsyncLanguageModel(self, id)

    @overload
    def __call__(  # type: ignore[overload-overlap]
        self,
        id: NoToolsLanguageModelId,
    ) -> AsyncNoToolsLanguageModel: ...

    @overload
    def __call__(  # type: ignore[overload-overlap]
        self,
        id: NoToolsNoObjectsLanguageModelId,
    ) -> AsyncNoToolsNoObjectsLanguageModel: ...

    @overload
    def __call__(  # type: ignore[overload-overlap]
        self,
        id: TextOnlyNoToolsLanguageModelId,
    ) -> AsyncTextOnlyNoToolsLanguageModel: ...

    @overload
    def __call__(  # type: ignore[overload-overlap]
        self,
        id: TextOnlyNoToolsNoObjectsLanguageModelId,
    ) -> AsyncTextOnlyNoToolsNoObjectsLanguageModel: ...

    @overload
    def __call__(self, id: str) -> AsyncLanguageModel: ...

    def __call__(self, id: str) -> Any:
        """A language model that writes text.

        Made by `client.language_model(id)` or `client(id)`. A known id gives a class without the
        arguments that the model is known to refuse.
        """
        return self.language_model(id)

    def completion_model(self, id: str) -> AsyncCompletionModel:
        """A language model that continues raw text.

        The prompt goes to the model as given, without roles or a chat template.
        """
        from .models.aio.completion.general import AsyncCompletionModel

        return AsyncCompletionModel(self, id)

    @overload
    def embedding_model(  # type: ignore[overload-overlap]
        self,
        id: Fixed768EmbeddingModelId,
    ) -> AsyncFixed768EmbeddingModel: ...

    @overload
    def embedding_model(self, id: str) -> AsyncEmbeddingModel: ...

    def embedding_model(self, id: str) -> Any:
        """A model that turns text into vectors."""
        from .models.aio.embedding.general import AsyncEmbeddingModel

        return AsyncEmbeddingModel(self, id)

    @overload
    def image_model(  # type: ignore[overload-overlap]
        self,
        id: Sized32ImageModelId,
    ) -> AsyncSized32ImageModel: ...

    @overload
    def image_model(  # type: ignore[overload-overlap]
        self,
        id: RatioSdImageModelId,
    ) -> AsyncRatioSdImageModel: ...

    @overload
    def image_model(  # type: ignore[overload-overlap]
        self,
        id: SizedImageModelId,
    ) -> AsyncSizedImageModel: ...

    @overload
    def image_model(  # type: ignore[overload-overlap]
        self,
        id: RatioGeminiImageModelId,
    ) -> AsyncRatioGeminiImageModel: ...

    @overload
    def image_model(self, id: str) -> AsyncImageModel: ...

    def image_model(self, id: str) -> Any:
        """A model that makes pictures and changes them.

        Some models take a size, others an aspect ratio; a known id gives a class with the one that
        the model takes.
        """
        from .models.aio.image.general import AsyncImageModel

        return AsyncImageModel(self, id)

    @overload
    def speech_model(  # type: ignore[overload-overlap]
        self,
        id: KokoroSpeechModelId,
    ) -> AsyncKokoroSpeechModel: ...

    @overload
    def speech_model(  # type: ignore[overload-overlap]
        self,
        id: CsmSpeechModelId,
    ) -> AsyncCsmSpeechModel: ...

    @overload
    def speech_model(  # type: ignore[overload-overlap]
        self,
        id: EarlySpeechModelId,
    ) -> AsyncEarlySpeechModel: ...

    @overload
    def speech_model(self, id: str) -> AsyncSpeechModel: ...

    def speech_model(self, id: str) -> Any:
        """A model that speaks.

        A known id gives a class with the voices and the formats of the model.
        """
        from .models.aio.speech.general import AsyncSpeechModel

        return AsyncSpeechModel(self, id)

    @overload
    def transcription_model(  # type: ignore[overload-overlap]
        self,
        id: WhisperTranscriptionModelId,
    ) -> AsyncWhisperTranscriptionModel: ...

    @overload
    def transcription_model(self, id: str) -> AsyncTranscriptionModel: ...

    def transcription_model(self, id: str) -> Any:
        """A model that writes down what is said in a recording.

        A known id gives a class with the languages of the model.
        """
        from .models.aio.transcription.general import AsyncTranscriptionModel

        return AsyncTranscriptionModel(self, id)

    def reranking_model(self, id: str) -> AsyncRerankingModel:
        """A model that tells how well documents answer a query."""
        from .models.aio.reranking.general import AsyncRerankingModel

        return AsyncRerankingModel(self, id)

    @overload
    def video_model(  # type: ignore[overload-overlap]
        self,
        id: VeoVideoModelId,
    ) -> AsyncVeoVideoModel: ...

    @overload
    def video_model(  # type: ignore[overload-overlap]
        self,
        id: SeedanceVideoModelId,
    ) -> AsyncSeedanceVideoModel: ...

    @overload
    def video_model(  # type: ignore[overload-overlap]
        self,
        id: Wan3VideoModelId,
    ) -> AsyncWan3VideoModel: ...

    @overload
    def video_model(self, id: str) -> AsyncVideoModel: ...

    def video_model(self, id: str) -> Any:
        """A model that makes videos.

        A known id gives a class with the shapes and resolutions of the model.
        """
        from .models.aio.video.general import AsyncVideoModel

        return AsyncVideoModel(self, id)


class AsyncDeepInfraWithRawResponse:
    """Every resource in the form of `with_raw_response`."""

    def __init__(self, client: AsyncDeepInfra) -> None:
        """Offer the resources of `client` in this form."""
        self._client = client

    @cached_property
    def account(self) -> AsyncAccountWithRawResponse:
        """The account that the key belongs to - profile and limits."""
        from .resources.aio.account import AsyncAccountWithRawResponse

        return AsyncAccountWithRawResponse(self._client.account)

    @cached_property
    def agents(self) -> AsyncAgentsWithRawResponse:
        """Agents that the service hosts and keeps running."""
        from .resources.aio.agents import AsyncAgentsWithRawResponse

        return AsyncAgentsWithRawResponse(self._client.agents)

    @cached_property
    def api_tokens(self) -> AsyncApiTokensWithRawResponse:
        """The API keys of the account."""
        from .resources.aio.api_tokens import AsyncApiTokensWithRawResponse

        return AsyncApiTokensWithRawResponse(self._client.api_tokens)

    @cached_property
    def audio(self) -> AsyncAudioWithRawResponse:
        """Speech from text and text from speech, in the form of the OpenAI API."""
        from .resources.aio.audio import AsyncAudioWithRawResponse

        return AsyncAudioWithRawResponse(self._client.audio)

    @cached_property
    def batches(self) -> AsyncBatchesWithRawResponse:
        """Many requests in one file, answered within a day at a lower price."""
        from .resources.aio.batches import AsyncBatchesWithRawResponse

        return AsyncBatchesWithRawResponse(self._client.batches)

    @cached_property
    def billing(self) -> AsyncBillingWithRawResponse:
        """Balance, spending limit and payment of the account."""
        from .resources.aio.billing import AsyncBillingWithRawResponse

        return AsyncBillingWithRawResponse(self._client.billing)

    @cached_property
    def chat(self) -> AsyncChatWithRawResponse:
        """Conversations with language models."""
        from .resources.aio.chat import AsyncChatWithRawResponse

        return AsyncChatWithRawResponse(self._client.chat)

    @cached_property
    def cli(self) -> AsyncCliWithRawResponse:
        """What the service's own command-line tool asks for."""
        from .resources.aio.cli import AsyncCliWithRawResponse

        return AsyncCliWithRawResponse(self._client.cli)

    @cached_property
    def completions(self) -> AsyncCompletionsWithRawResponse:
        """Continue a raw prompt."""
        from .resources.aio.completions import AsyncCompletionsWithRawResponse

        return AsyncCompletionsWithRawResponse(self._client.completions)

    @cached_property
    def containers(self) -> AsyncContainersWithRawResponse:
        """Machines with GPUs that are rented by the hour and reached over SSH.

        A container costs money from its start until it is deleted, whether it is used or not.
        """
        from .resources.aio.containers import AsyncContainersWithRawResponse

        return AsyncContainersWithRawResponse(self._client.containers)

    @cached_property
    def deployments(self) -> AsyncDeploymentsWithRawResponse:
        """Models of your own on rented GPUs - make them, watch them, scale them, stop them."""
        from .resources.aio.deployments import AsyncDeploymentsWithRawResponse

        return AsyncDeploymentsWithRawResponse(self._client.deployments)

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsWithRawResponse:
        """Turn text into vectors."""
        from .resources.aio.embeddings import AsyncEmbeddingsWithRawResponse

        return AsyncEmbeddingsWithRawResponse(self._client.embeddings)

    @cached_property
    def feedback(self) -> AsyncFeedbackWithRawResponse:
        """Messages to the people who run the service."""
        from .resources.aio.feedback import AsyncFeedbackWithRawResponse

        return AsyncFeedbackWithRawResponse(self._client.feedback)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        """Files on the servers of the service - requests of batches, and what came of them."""
        from .resources.aio.files import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self._client.files)

    @cached_property
    def hardware(self) -> AsyncHardwareWithRawResponse:
        """On what a model can run, and what that costs."""
        from .resources.aio.hardware import AsyncHardwareWithRawResponse

        return AsyncHardwareWithRawResponse(self._client.hardware)

    @cached_property
    def images(self) -> AsyncImagesWithRawResponse:
        """Make and change pictures, in the form of the OpenAI API."""
        from .resources.aio.images import AsyncImagesWithRawResponse

        return AsyncImagesWithRawResponse(self._client.images)

    @cached_property
    def inference(self) -> AsyncInferenceWithRawResponse:
        """The native calls of the service - every model by its own fields, with cost in the answer."""
        from .resources.aio.inference import AsyncInferenceWithRawResponse

        return AsyncInferenceWithRawResponse(self._client.inference)

    @cached_property
    def login(self) -> AsyncLoginWithRawResponse:
        """Ways to log in with a browser, for programs such as a command-line tool.

        None of these needs a key. A program that has a key needs none of these.
        """
        from .resources.aio.login import AsyncLoginWithRawResponse

        return AsyncLoginWithRawResponse(self._client.login)

    @cached_property
    def logs(self) -> AsyncLogsWithRawResponse:
        """What deployments have written.

        Without times the newest lines of the last month are given. With `from_` the first lines
        from then on, with `to` alone the last before then, with both the first lines between them;
        the two may lie a month apart at most.
        """
        from .resources.aio.logs import AsyncLogsWithRawResponse

        return AsyncLogsWithRawResponse(self._client.logs)

    @cached_property
    def lora(self) -> AsyncLoraWithRawResponse:
        """LoRA adapters of your own - small changes to a public model that are called like a model."""
        from .resources.aio.lora import AsyncLoraWithRawResponse

        return AsyncLoraWithRawResponse(self._client.lora)

    @cached_property
    def messages(self) -> AsyncMessagesWithRawResponse:
        """Conversations with language models, in the form of the Anthropic API."""
        from .resources.aio.messages import AsyncMessagesWithRawResponse

        return AsyncMessagesWithRawResponse(self._client.messages)

    @cached_property
    def metrics(self) -> AsyncMetricsWithRawResponse:
        """How busy the service is."""
        from .resources.aio.metrics import AsyncMetricsWithRawResponse

        return AsyncMetricsWithRawResponse(self._client.metrics)

    @cached_property
    def model_families(self) -> AsyncModelFamiliesWithRawResponse:
        """Families of models, with what their pages say."""
        from .resources.aio.model_families import AsyncModelFamiliesWithRawResponse

        return AsyncModelFamiliesWithRawResponse(self._client.model_families)

    @cached_property
    def models(self) -> AsyncModelsWithRawResponse:
        """Which models there are, what they cost and what they take."""
        from .resources.aio.models import AsyncModelsWithRawResponse

        return AsyncModelsWithRawResponse(self._client.models)

    @cached_property
    def request_costs(self) -> AsyncRequestCostsWithRawResponse:
        """What single requests have cost, asked for later by their ids."""
        from .resources.aio.request_costs import AsyncRequestCostsWithRawResponse

        return AsyncRequestCostsWithRawResponse(self._client.request_costs)

    @cached_property
    def sandboxes(self) -> AsyncSandboxesWithRawResponse:
        """Small machines of your own in which programs run that nobody else should meet."""
        from .resources.aio.sandboxes import AsyncSandboxesWithRawResponse

        return AsyncSandboxesWithRawResponse(self._client.sandboxes)

    @cached_property
    def scoped_jwt(self) -> AsyncScopedJwtWithRawResponse:
        """Tokens that are limited in models, time and money, to be handed to somebody else.

        Such a token takes the place of the key in inference calls:
        `client.with_options(api_key=token)`. What it is used for is charged to the key that it
        belongs to.
        """
        from .resources.aio.scoped_jwt import AsyncScopedJwtWithRawResponse

        return AsyncScopedJwtWithRawResponse(self._client.scoped_jwt)

    @cached_property
    def ssh_keys(self) -> AsyncSshKeysWithRawResponse:
        """Public SSH keys that rented containers let in."""
        from .resources.aio.ssh_keys import AsyncSshKeysWithRawResponse

        return AsyncSshKeysWithRawResponse(self._client.ssh_keys)

    @cached_property
    def text_to_speech(self) -> AsyncTextToSpeechWithRawResponse:
        """Speech from text in the form of the ElevenLabs API, whole or while it is made."""
        from .resources.aio.text_to_speech import AsyncTextToSpeechWithRawResponse

        return AsyncTextToSpeechWithRawResponse(self._client.text_to_speech)

    @cached_property
    def usage(self) -> AsyncUsageReportsWithRawResponse:
        """What was used and what it costs, by month, model and key."""
        from .resources.aio.usage import AsyncUsageReportsWithRawResponse

        return AsyncUsageReportsWithRawResponse(self._client.usage)

    @cached_property
    def videos(self) -> AsyncVideosWithRawResponse:
        """Make videos. A video is a job - it is ordered, made in some minutes, then fetched."""
        from .resources.aio.videos import AsyncVideosWithRawResponse

        return AsyncVideosWithRawResponse(self._client.videos)

    @cached_property
    def voices(self) -> AsyncVoicesWithRawResponse:
        """Your own voices for speech, made from recordings."""
        from .resources.aio.voices import AsyncVoicesWithRawResponse

        return AsyncVoicesWithRawResponse(self._client.voices)


class AsyncDeepInfraWithStreamingResponse:
    """Every resource in the form of `with_streaming_response`."""

    def __init__(self, client: AsyncDeepInfra) -> None:
        """Offer the resources of `client` in this form."""
        self._client = client

    @cached_property
    def account(self) -> AsyncAccountWithStreamingResponse:
        """The account that the key belongs to - profile and limits."""
        from .resources.aio.account import AsyncAccountWithStreamingResponse

        return AsyncAccountWithStreamingResponse(self._client.account)

    @cached_property
    def agents(self) -> AsyncAgentsWithStreamingResponse:
        """Agents that the service hosts and keeps running."""
        from .resources.aio.agents import AsyncAgentsWithStreamingResponse

        return AsyncAgentsWithStreamingResponse(self._client.agents)

    @cached_property
    def api_tokens(self) -> AsyncApiTokensWithStreamingResponse:
        """The API keys of the account."""
        from .resources.aio.api_tokens import AsyncApiTokensWithStreamingResponse

        return AsyncApiTokensWithStreamingResponse(self._client.api_tokens)

    @cached_property
    def audio(self) -> AsyncAudioWithStreamingResponse:
        """Speech from text and text from speech, in the form of the OpenAI API."""
        from .resources.aio.audio import AsyncAudioWithStreamingResponse

        return AsyncAudioWithStreamingResponse(self._client.audio)

    @cached_property
    def batches(self) -> AsyncBatchesWithStreamingResponse:
        """Many requests in one file, answered within a day at a lower price."""
        from .resources.aio.batches import AsyncBatchesWithStreamingResponse

        return AsyncBatchesWithStreamingResponse(self._client.batches)

    @cached_property
    def billing(self) -> AsyncBillingWithStreamingResponse:
        """Balance, spending limit and payment of the account."""
        from .resources.aio.billing import AsyncBillingWithStreamingResponse

        return AsyncBillingWithStreamingResponse(self._client.billing)

    @cached_property
    def chat(self) -> AsyncChatWithStreamingResponse:
        """Conversations with language models."""
        from .resources.aio.chat import AsyncChatWithStreamingResponse

        return AsyncChatWithStreamingResponse(self._client.chat)

    @cached_property
    def cli(self) -> AsyncCliWithStreamingResponse:
        """What the service's own command-line tool asks for."""
        from .resources.aio.cli import AsyncCliWithStreamingResponse

        return AsyncCliWithStreamingResponse(self._client.cli)

    @cached_property
    def completions(self) -> AsyncCompletionsWithStreamingResponse:
        """Continue a raw prompt."""
        from .resources.aio.completions import AsyncCompletionsWithStreamingResponse

        return AsyncCompletionsWithStreamingResponse(self._client.completions)

    @cached_property
    def containers(self) -> AsyncContainersWithStreamingResponse:
        """Machines with GPUs that are rented by the hour and reached over SSH.

        A container costs money from its start until it is deleted, whether it is used or not.
        """
        from .resources.aio.containers import AsyncContainersWithStreamingResponse

        return AsyncContainersWithStreamingResponse(self._client.containers)

    @cached_property
    def deployments(self) -> AsyncDeploymentsWithStreamingResponse:
        """Models of your own on rented GPUs - make them, watch them, scale them, stop them."""
        from .resources.aio.deployments import AsyncDeploymentsWithStreamingResponse

        return AsyncDeploymentsWithStreamingResponse(self._client.deployments)

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsWithStreamingResponse:
        """Turn text into vectors."""
        from .resources.aio.embeddings import AsyncEmbeddingsWithStreamingResponse

        return AsyncEmbeddingsWithStreamingResponse(self._client.embeddings)

    @cached_property
    def feedback(self) -> AsyncFeedbackWithStreamingResponse:
        """Messages to the people who run the service."""
        from .resources.aio.feedback import AsyncFeedbackWithStreamingResponse

        return AsyncFeedbackWithStreamingResponse(self._client.feedback)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        """Files on the servers of the service - requests of batches, and what came of them."""
        from .resources.aio.files import AsyncFilesWithStreamingResponse

        return AsyncFilesWithStreamingResponse(self._client.files)

    @cached_property
    def hardware(self) -> AsyncHardwareWithStreamingResponse:
        """On what a model can run, and what that costs."""
        from .resources.aio.hardware import AsyncHardwareWithStreamingResponse

        return AsyncHardwareWithStreamingResponse(self._client.hardware)

    @cached_property
    def images(self) -> AsyncImagesWithStreamingResponse:
        """Make and change pictures, in the form of the OpenAI API."""
        from .resources.aio.images import AsyncImagesWithStreamingResponse

        return AsyncImagesWithStreamingResponse(self._client.images)

    @cached_property
    def inference(self) -> AsyncInferenceWithStreamingResponse:
        """The native calls of the service - every model by its own fields, with cost in the answer."""
        from .resources.aio.inference import AsyncInferenceWithStreamingResponse

        return AsyncInferenceWithStreamingResponse(self._client.inference)

    @cached_property
    def login(self) -> AsyncLoginWithStreamingResponse:
        """Ways to log in with a browser, for programs such as a command-line tool.

        None of these needs a key. A program that has a key needs none of these.
        """
        from .resources.aio.login import AsyncLoginWithStreamingResponse

        return AsyncLoginWithStreamingResponse(self._client.login)

    @cached_property
    def logs(self) -> AsyncLogsWithStreamingResponse:
        """What deployments have written.

        Without times the newest lines of the last month are given. With `from_` the first lines
        from then on, with `to` alone the last before then, with both the first lines between them;
        the two may lie a month apart at most.
        """
        from .resources.aio.logs import AsyncLogsWithStreamingResponse

        return AsyncLogsWithStreamingResponse(self._client.logs)

    @cached_property
    def lora(self) -> AsyncLoraWithStreamingResponse:
        """LoRA adapters of your own - small changes to a public model that are called like a model."""
        from .resources.aio.lora import AsyncLoraWithStreamingResponse

        return AsyncLoraWithStreamingResponse(self._client.lora)

    @cached_property
    def messages(self) -> AsyncMessagesWithStreamingResponse:
        """Conversations with language models, in the form of the Anthropic API."""
        from .resources.aio.messages import AsyncMessagesWithStreamingResponse

        return AsyncMessagesWithStreamingResponse(self._client.messages)

    @cached_property
    def metrics(self) -> AsyncMetricsWithStreamingResponse:
        """How busy the service is."""
        from .resources.aio.metrics import AsyncMetricsWithStreamingResponse

        return AsyncMetricsWithStreamingResponse(self._client.metrics)

    @cached_property
    def model_families(self) -> AsyncModelFamiliesWithStreamingResponse:
        """Families of models, with what their pages say."""
        from .resources.aio.model_families import AsyncModelFamiliesWithStreamingResponse

        return AsyncModelFamiliesWithStreamingResponse(self._client.model_families)

    @cached_property
    def models(self) -> AsyncModelsWithStreamingResponse:
        """Which models there are, what they cost and what they take."""
        from .resources.aio.models import AsyncModelsWithStreamingResponse

        return AsyncModelsWithStreamingResponse(self._client.models)

    @cached_property
    def request_costs(self) -> AsyncRequestCostsWithStreamingResponse:
        """What single requests have cost, asked for later by their ids."""
        from .resources.aio.request_costs import AsyncRequestCostsWithStreamingResponse

        return AsyncRequestCostsWithStreamingResponse(self._client.request_costs)

    @cached_property
    def sandboxes(self) -> AsyncSandboxesWithStreamingResponse:
        """Small machines of your own in which programs run that nobody else should meet."""
        from .resources.aio.sandboxes import AsyncSandboxesWithStreamingResponse

        return AsyncSandboxesWithStreamingResponse(self._client.sandboxes)

    @cached_property
    def scoped_jwt(self) -> AsyncScopedJwtWithStreamingResponse:
        """Tokens that are limited in models, time and money, to be handed to somebody else.

        Such a token takes the place of the key in inference calls:
        `client.with_options(api_key=token)`. What it is used for is charged to the key that it
        belongs to.
        """
        from .resources.aio.scoped_jwt import AsyncScopedJwtWithStreamingResponse

        return AsyncScopedJwtWithStreamingResponse(self._client.scoped_jwt)

    @cached_property
    def ssh_keys(self) -> AsyncSshKeysWithStreamingResponse:
        """Public SSH keys that rented containers let in."""
        from .resources.aio.ssh_keys import AsyncSshKeysWithStreamingResponse

        return AsyncSshKeysWithStreamingResponse(self._client.ssh_keys)

    @cached_property
    def text_to_speech(self) -> AsyncTextToSpeechWithStreamingResponse:
        """Speech from text in the form of the ElevenLabs API, whole or while it is made."""
        from .resources.aio.text_to_speech import AsyncTextToSpeechWithStreamingResponse

        return AsyncTextToSpeechWithStreamingResponse(self._client.text_to_speech)

    @cached_property
    def usage(self) -> AsyncUsageReportsWithStreamingResponse:
        """What was used and what it costs, by month, model and key."""
        from .resources.aio.usage import AsyncUsageReportsWithStreamingResponse

        return AsyncUsageReportsWithStreamingResponse(self._client.usage)

    @cached_property
    def videos(self) -> AsyncVideosWithStreamingResponse:
        """Make videos. A video is a job - it is ordered, made in some minutes, then fetched."""
        from .resources.aio.videos import AsyncVideosWithStreamingResponse

        return AsyncVideosWithStreamingResponse(self._client.videos)

    @cached_property
    def voices(self) -> AsyncVoicesWithStreamingResponse:
        """Your own voices for speech, made from recordings."""
        from .resources.aio.voices import AsyncVoicesWithStreamingResponse

        return AsyncVoicesWithStreamingResponse(self._client.voices)
