# Generated from schema/. Do not edit; run: nox -s generate
"""The client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ._runtime.sync import SyncClient
from ._settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.config import ApiKey
    from ._runtime.options import RetryPolicy, Timeout, Validation
    from ._runtime.pool import SyncHTTPClient
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
    from .models.completion.general import CompletionModel
    from .models.embedding.fixed_768 import Fixed768EmbeddingModel
    from .models.embedding.general import EmbeddingModel
    from .models.image.general import ImageModel
    from .models.image.ratio_gemini import RatioGeminiImageModel
    from .models.image.ratio_sd import RatioSdImageModel
    from .models.image.sized import SizedImageModel
    from .models.image.sized_32 import Sized32ImageModel
    from .models.language.general import LanguageModel
    from .models.language.no_tools import NoToolsLanguageModel
    from .models.language.no_tools_no_objects import NoToolsNoObjectsLanguageModel
    from .models.language.text_only_no_tools import TextOnlyNoToolsLanguageModel
    from .models.language.text_only_no_tools_no_objects import TextOnlyNoToolsNoObjectsLanguageModel
    from .models.reranking.general import RerankingModel
    from .models.speech.csm import CsmSpeechModel
    from .models.speech.early import EarlySpeechModel
    from .models.speech.general import SpeechModel
    from .models.speech.kokoro import KokoroSpeechModel
    from .models.transcription.general import TranscriptionModel
    from .models.transcription.whisper import WhisperTranscriptionModel
    from .models.video.general import VideoModel
    from .models.video.seedance import SeedanceVideoModel
    from .models.video.veo import VeoVideoModel
    from .models.video.wan3 import Wan3VideoModel
    from .resources.account import Account, AccountWithRawResponse, AccountWithStreamingResponse
    from .resources.agents import Agents, AgentsWithRawResponse, AgentsWithStreamingResponse
    from .resources.api_tokens import (
        ApiTokens,
        ApiTokensWithRawResponse,
        ApiTokensWithStreamingResponse,
    )
    from .resources.audio import Audio, AudioWithRawResponse, AudioWithStreamingResponse
    from .resources.batches import Batches, BatchesWithRawResponse, BatchesWithStreamingResponse
    from .resources.billing import Billing, BillingWithRawResponse, BillingWithStreamingResponse
    from .resources.chat import Chat, ChatWithRawResponse, ChatWithStreamingResponse
    from .resources.cli import Cli, CliWithRawResponse, CliWithStreamingResponse
    from .resources.completions import (
        Completions,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )
    from .resources.containers import (
        Containers,
        ContainersWithRawResponse,
        ContainersWithStreamingResponse,
    )
    from .resources.deployments import (
        Deployments,
        DeploymentsWithRawResponse,
        DeploymentsWithStreamingResponse,
    )
    from .resources.embeddings import (
        Embeddings,
        EmbeddingsWithRawResponse,
        EmbeddingsWithStreamingResponse,
    )
    from .resources.feedback import Feedback, FeedbackWithRawResponse, FeedbackWithStreamingResponse
    from .resources.files import Files, FilesWithRawResponse, FilesWithStreamingResponse
    from .resources.hardware import Hardware, HardwareWithRawResponse, HardwareWithStreamingResponse
    from .resources.images import Images, ImagesWithRawResponse, ImagesWithStreamingResponse
    from .resources.inference import (
        Inference,
        InferenceWithRawResponse,
        InferenceWithStreamingResponse,
    )
    from .resources.login import Login, LoginWithRawResponse, LoginWithStreamingResponse
    from .resources.logs import Logs, LogsWithRawResponse, LogsWithStreamingResponse
    from .resources.lora import Lora, LoraWithRawResponse, LoraWithStreamingResponse
    from .resources.messages import Messages, MessagesWithRawResponse, MessagesWithStreamingResponse
    from .resources.metrics import Metrics, MetricsWithRawResponse, MetricsWithStreamingResponse
    from .resources.model_families import (
        ModelFamilies,
        ModelFamiliesWithRawResponse,
        ModelFamiliesWithStreamingResponse,
    )
    from .resources.models import Models, ModelsWithRawResponse, ModelsWithStreamingResponse
    from .resources.request_costs import (
        RequestCosts,
        RequestCostsWithRawResponse,
        RequestCostsWithStreamingResponse,
    )
    from .resources.sandboxes import (
        Sandboxes,
        SandboxesWithRawResponse,
        SandboxesWithStreamingResponse,
    )
    from .resources.scoped_jwt import (
        ScopedJwt,
        ScopedJwtWithRawResponse,
        ScopedJwtWithStreamingResponse,
    )
    from .resources.ssh_keys import SshKeys, SshKeysWithRawResponse, SshKeysWithStreamingResponse
    from .resources.text_to_speech import (
        TextToSpeech,
        TextToSpeechWithRawResponse,
        TextToSpeechWithStreamingResponse,
    )
    from .resources.usage import (
        UsageReports,
        UsageReportsWithRawResponse,
        UsageReportsWithStreamingResponse,
    )
    from .resources.videos import Videos, VideosWithRawResponse, VideosWithStreamingResponse
    from .resources.voices import Voices, VoicesWithRawResponse, VoicesWithStreamingResponse


class DeepInfra(SyncClient):
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
        http_client: SyncHTTPClient | None = None,
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
    def account(self) -> Account:
        """The account that the key belongs to - profile and limits."""
        from .resources.account import Account

        return Account(self)

    @cached_property
    def agents(self) -> Agents:
        """Agents that the service hosts and keeps running."""
        from .resources.agents import Agents

        return Agents(self)

    @cached_property
    def api_tokens(self) -> ApiTokens:
        """The API keys of the account."""
        from .resources.api_tokens import ApiTokens

        return ApiTokens(self)

    @cached_property
    def audio(self) -> Audio:
        """Speech from text and text from speech, in the form of the OpenAI API."""
        from .resources.audio import Audio

        return Audio(self)

    @cached_property
    def batches(self) -> Batches:
        """Many requests in one file, answered within a day at a lower price."""
        from .resources.batches import Batches

        return Batches(self)

    @cached_property
    def billing(self) -> Billing:
        """Balance, spending limit and payment of the account."""
        from .resources.billing import Billing

        return Billing(self)

    @cached_property
    def chat(self) -> Chat:
        """Conversations with language models."""
        from .resources.chat import Chat

        return Chat(self)

    @cached_property
    def cli(self) -> Cli:
        """What the service's own command-line tool asks for."""
        from .resources.cli import Cli

        return Cli(self)

    @cached_property
    def completions(self) -> Completions:
        """Continue a raw prompt."""
        from .resources.completions import Completions

        return Completions(self)

    @cached_property
    def containers(self) -> Containers:
        """Machines with GPUs that are rented by the hour and reached over SSH.

        A container costs money from its start until it is deleted, whether it is used or not.
        """
        from .resources.containers import Containers

        return Containers(self)

    @cached_property
    def deployments(self) -> Deployments:
        """Models of your own on rented GPUs - make them, watch them, scale them, stop them."""
        from .resources.deployments import Deployments

        return Deployments(self)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Turn text into vectors."""
        from .resources.embeddings import Embeddings

        return Embeddings(self)

    @cached_property
    def feedback(self) -> Feedback:
        """Messages to the people who run the service."""
        from .resources.feedback import Feedback

        return Feedback(self)

    @cached_property
    def files(self) -> Files:
        """Files on the servers of the service - requests of batches, and what came of them."""
        from .resources.files import Files

        return Files(self)

    @cached_property
    def hardware(self) -> Hardware:
        """On what a model can run, and what that costs."""
        from .resources.hardware import Hardware

        return Hardware(self)

    @cached_property
    def images(self) -> Images:
        """Make and change pictures, in the form of the OpenAI API."""
        from .resources.images import Images

        return Images(self)

    @cached_property
    def inference(self) -> Inference:
        """The native calls of the service - every model by its own fields, with cost in the answer."""
        from .resources.inference import Inference

        return Inference(self)

    @cached_property
    def login(self) -> Login:
        """Ways to log in with a browser, for programs such as a command-line tool.

        None of these needs a key. A program that has a key needs none of these.
        """
        from .resources.login import Login

        return Login(self)

    @cached_property
    def logs(self) -> Logs:
        """What deployments have written.

        Without times the newest lines of the last month are given. With `from_` the first lines
        from then on, with `to` alone the last before then, with both the first lines between them;
        the two may lie a month apart at most.
        """
        from .resources.logs import Logs

        return Logs(self)

    @cached_property
    def lora(self) -> Lora:
        """LoRA adapters of your own - small changes to a public model that are called like a model."""
        from .resources.lora import Lora

        return Lora(self)

    @cached_property
    def messages(self) -> Messages:
        """Conversations with language models, in the form of the Anthropic API."""
        from .resources.messages import Messages

        return Messages(self)

    @cached_property
    def metrics(self) -> Metrics:
        """How busy the service is."""
        from .resources.metrics import Metrics

        return Metrics(self)

    @cached_property
    def model_families(self) -> ModelFamilies:
        """Families of models, with what their pages say."""
        from .resources.model_families import ModelFamilies

        return ModelFamilies(self)

    @cached_property
    def models(self) -> Models:
        """Which models there are, what they cost and what they take."""
        from .resources.models import Models

        return Models(self)

    @cached_property
    def request_costs(self) -> RequestCosts:
        """What single requests have cost, asked for later by their ids."""
        from .resources.request_costs import RequestCosts

        return RequestCosts(self)

    @cached_property
    def sandboxes(self) -> Sandboxes:
        """Small machines of your own in which programs run that nobody else should meet."""
        from .resources.sandboxes import Sandboxes

        return Sandboxes(self)

    @cached_property
    def scoped_jwt(self) -> ScopedJwt:
        """Tokens that are limited in models, time and money, to be handed to somebody else.

        Such a token takes the place of the key in inference calls:
        `client.with_options(api_key=token)`. What it is used for is charged to the key that it
        belongs to.
        """
        from .resources.scoped_jwt import ScopedJwt

        return ScopedJwt(self)

    @cached_property
    def ssh_keys(self) -> SshKeys:
        """Public SSH keys that rented containers let in."""
        from .resources.ssh_keys import SshKeys

        return SshKeys(self)

    @cached_property
    def text_to_speech(self) -> TextToSpeech:
        """Speech from text in the form of the ElevenLabs API, whole or while it is made."""
        from .resources.text_to_speech import TextToSpeech

        return TextToSpeech(self)

    @cached_property
    def usage(self) -> UsageReports:
        """What was used and what it costs, by month, model and key."""
        from .resources.usage import UsageReports

        return UsageReports(self)

    @cached_property
    def videos(self) -> Videos:
        """Make videos. A video is a job - it is ordered, made in some minutes, then fetched."""
        from .resources.videos import Videos

        return Videos(self)

    @cached_property
    def voices(self) -> Voices:
        """Your own voices for speech, made from recordings."""
        from .resources.voices import Voices

        return Voices(self)

    @cached_property
    def with_raw_response(self) -> DeepInfraWithRawResponse:
        """The same calls; each gives status, headers and body."""
        return DeepInfraWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DeepInfraWithStreamingResponse:
        """The same calls; each leaves the body unread until asked for."""
        return DeepInfraWithStreamingResponse(self)

    @overload
    def language_model(  # type: ignore[overload-overlap]
        self,
        id: NoToolsLanguageModelId,
    ) -> NoToolsLanguageModel: ...

    @overload
    def language_model(  # type: ignore[overload-overlap]
        self,
        id: NoToolsNoObjectsLanguageModelId,
    ) -> NoToolsNoObjectsLanguageModel: ...

    @overload
    def language_model(  # type: ignore[overload-overlap]
        self,
        id: TextOnlyNoToolsLanguageModelId,
    ) -> TextOnlyNoToolsLanguageModel: ...

    @overload
    def language_model(  # type: ignore[overload-overlap]
        self,
        id: TextOnlyNoToolsNoObjectsLanguageModelId,
    ) -> TextOnlyNoToolsNoObjectsLanguageModel: ...

    @overload
    def language_model(self, id: str) -> LanguageModel: ...

    def language_model(self, id: str) -> Any:
        """A language model that writes text.

        Made by `client.language_model(id)` or `client(id)`. A known id gives a class without the
        arguments that the model is known to refuse.
        """
        from .models.language.general import LanguageModel

        return LanguageModel(self, id)

    @overload
    def __call__(  # type: ignore[overload-overlap]
        self,
        id: NoToolsLanguageModelId,
    ) -> NoToolsLanguageModel: ...

    @overload
    def __call__(  # type: ignore[overload-overlap]
        self,
        id: NoToolsNoObjectsLanguageModelId,
    ) -> NoToolsNoObjectsLanguageModel: ...

    @overload
    def __call__(  # type: ignore[overload-overlap]
        self,
        id: TextOnlyNoToolsLanguageModelId,
    ) -> TextOnlyNoToolsLanguageModel: ...

    @overload
    def __call__(  # type: ignore[overload-overlap]
        self,
        id: TextOnlyNoToolsNoObjectsLanguageModelId,
    ) -> TextOnlyNoToolsNoObjectsLanguageModel: ...

    @overload
    def __call__(self, id: str) -> LanguageModel: ...

    def __call__(self, id: str) -> Any:
        """A language model that writes text.

        Made by `client.language_model(id)` or `client(id)`. A known id gives a class without the
        arguments that the model is known to refuse.
        """
        return self.language_model(id)

    def completion_model(self, id: str) -> CompletionModel:
        """A language model that continues raw text.

        The prompt goes to the model as given, without roles or a chat template.
        """
        from .models.completion.general import CompletionModel

        return CompletionModel(self, id)

    @overload
    def embedding_model(  # type: ignore[overload-overlap]
        self,
        id: Fixed768EmbeddingModelId,
    ) -> Fixed768EmbeddingModel: ...

    @overload
    def embedding_model(self, id: str) -> EmbeddingModel: ...

    def embedding_model(self, id: str) -> Any:
        """A model that turns text into vectors."""
        from .models.embedding.general import EmbeddingModel

        return EmbeddingModel(self, id)

    @overload
    def image_model(  # type: ignore[overload-overlap]
        self,
        id: Sized32ImageModelId,
    ) -> Sized32ImageModel: ...

    @overload
    def image_model(  # type: ignore[overload-overlap]
        self,
        id: RatioSdImageModelId,
    ) -> RatioSdImageModel: ...

    @overload
    def image_model(  # type: ignore[overload-overlap]
        self,
        id: SizedImageModelId,
    ) -> SizedImageModel: ...

    @overload
    def image_model(  # type: ignore[overload-overlap]
        self,
        id: RatioGeminiImageModelId,
    ) -> RatioGeminiImageModel: ...

    @overload
    def image_model(self, id: str) -> ImageModel: ...

    def image_model(self, id: str) -> Any:
        """A model that makes pictures and changes them.

        Some models take a size, others an aspect ratio; a known id gives a class with the one that
        the model takes.
        """
        from .models.image.general import ImageModel

        return ImageModel(self, id)

    @overload
    def speech_model(  # type: ignore[overload-overlap]
        self,
        id: KokoroSpeechModelId,
    ) -> KokoroSpeechModel: ...

    @overload
    def speech_model(  # type: ignore[overload-overlap]
        self,
        id: CsmSpeechModelId,
    ) -> CsmSpeechModel: ...

    @overload
    def speech_model(  # type: ignore[overload-overlap]
        self,
        id: EarlySpeechModelId,
    ) -> EarlySpeechModel: ...

    @overload
    def speech_model(self, id: str) -> SpeechModel: ...

    def speech_model(self, id: str) -> Any:
        """A model that speaks.

        A known id gives a class with the voices and the formats of the model.
        """
        from .models.speech.general import SpeechModel

        return SpeechModel(self, id)

    @overload
    def transcription_model(  # type: ignore[overload-overlap]
        self,
        id: WhisperTranscriptionModelId,
    ) -> WhisperTranscriptionModel: ...

    @overload
    def transcription_model(self, id: str) -> TranscriptionModel: ...

    def transcription_model(self, id: str) -> Any:
        """A model that writes down what is said in a recording.

        A known id gives a class with the languages of the model.
        """
        from .models.transcription.general import TranscriptionModel

        return TranscriptionModel(self, id)

    def reranking_model(self, id: str) -> RerankingModel:
        """A model that tells how well documents answer a query."""
        from .models.reranking.general import RerankingModel

        return RerankingModel(self, id)

    @overload
    def video_model(  # type: ignore[overload-overlap]
        self,
        id: VeoVideoModelId,
    ) -> VeoVideoModel: ...

    @overload
    def video_model(  # type: ignore[overload-overlap]
        self,
        id: SeedanceVideoModelId,
    ) -> SeedanceVideoModel: ...

    @overload
    def video_model(  # type: ignore[overload-overlap]
        self,
        id: Wan3VideoModelId,
    ) -> Wan3VideoModel: ...

    @overload
    def video_model(self, id: str) -> VideoModel: ...

    def video_model(self, id: str) -> Any:
        """A model that makes videos.

        A known id gives a class with the shapes and resolutions of the model.
        """
        from .models.video.general import VideoModel

        return VideoModel(self, id)


class DeepInfraWithRawResponse:
    """Every resource in the form of `with_raw_response`."""

    def __init__(self, client: DeepInfra) -> None:
        """Offer the resources of `client` in this form."""
        self._client = client

    @cached_property
    def account(self) -> AccountWithRawResponse:
        """The account that the key belongs to - profile and limits."""
        from .resources.account import AccountWithRawResponse

        return AccountWithRawResponse(self._client.account)

    @cached_property
    def agents(self) -> AgentsWithRawResponse:
        """Agents that the service hosts and keeps running."""
        from .resources.agents import AgentsWithRawResponse

        return AgentsWithRawResponse(self._client.agents)

    @cached_property
    def api_tokens(self) -> ApiTokensWithRawResponse:
        """The API keys of the account."""
        from .resources.api_tokens import ApiTokensWithRawResponse

        return ApiTokensWithRawResponse(self._client.api_tokens)

    @cached_property
    def audio(self) -> AudioWithRawResponse:
        """Speech from text and text from speech, in the form of the OpenAI API."""
        from .resources.audio import AudioWithRawResponse

        return AudioWithRawResponse(self._client.audio)

    @cached_property
    def batches(self) -> BatchesWithRawResponse:
        """Many requests in one file, answered within a day at a lower price."""
        from .resources.batches import BatchesWithRawResponse

        return BatchesWithRawResponse(self._client.batches)

    @cached_property
    def billing(self) -> BillingWithRawResponse:
        """Balance, spending limit and payment of the account."""
        from .resources.billing import BillingWithRawResponse

        return BillingWithRawResponse(self._client.billing)

    @cached_property
    def chat(self) -> ChatWithRawResponse:
        """Conversations with language models."""
        from .resources.chat import ChatWithRawResponse

        return ChatWithRawResponse(self._client.chat)

    @cached_property
    def cli(self) -> CliWithRawResponse:
        """What the service's own command-line tool asks for."""
        from .resources.cli import CliWithRawResponse

        return CliWithRawResponse(self._client.cli)

    @cached_property
    def completions(self) -> CompletionsWithRawResponse:
        """Continue a raw prompt."""
        from .resources.completions import CompletionsWithRawResponse

        return CompletionsWithRawResponse(self._client.completions)

    @cached_property
    def containers(self) -> ContainersWithRawResponse:
        """Machines with GPUs that are rented by the hour and reached over SSH.

        A container costs money from its start until it is deleted, whether it is used or not.
        """
        from .resources.containers import ContainersWithRawResponse

        return ContainersWithRawResponse(self._client.containers)

    @cached_property
    def deployments(self) -> DeploymentsWithRawResponse:
        """Models of your own on rented GPUs - make them, watch them, scale them, stop them."""
        from .resources.deployments import DeploymentsWithRawResponse

        return DeploymentsWithRawResponse(self._client.deployments)

    @cached_property
    def embeddings(self) -> EmbeddingsWithRawResponse:
        """Turn text into vectors."""
        from .resources.embeddings import EmbeddingsWithRawResponse

        return EmbeddingsWithRawResponse(self._client.embeddings)

    @cached_property
    def feedback(self) -> FeedbackWithRawResponse:
        """Messages to the people who run the service."""
        from .resources.feedback import FeedbackWithRawResponse

        return FeedbackWithRawResponse(self._client.feedback)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        """Files on the servers of the service - requests of batches, and what came of them."""
        from .resources.files import FilesWithRawResponse

        return FilesWithRawResponse(self._client.files)

    @cached_property
    def hardware(self) -> HardwareWithRawResponse:
        """On what a model can run, and what that costs."""
        from .resources.hardware import HardwareWithRawResponse

        return HardwareWithRawResponse(self._client.hardware)

    @cached_property
    def images(self) -> ImagesWithRawResponse:
        """Make and change pictures, in the form of the OpenAI API."""
        from .resources.images import ImagesWithRawResponse

        return ImagesWithRawResponse(self._client.images)

    @cached_property
    def inference(self) -> InferenceWithRawResponse:
        """The native calls of the service - every model by its own fields, with cost in the answer."""
        from .resources.inference import InferenceWithRawResponse

        return InferenceWithRawResponse(self._client.inference)

    @cached_property
    def login(self) -> LoginWithRawResponse:
        """Ways to log in with a browser, for programs such as a command-line tool.

        None of these needs a key. A program that has a key needs none of these.
        """
        from .resources.login import LoginWithRawResponse

        return LoginWithRawResponse(self._client.login)

    @cached_property
    def logs(self) -> LogsWithRawResponse:
        """What deployments have written.

        Without times the newest lines of the last month are given. With `from_` the first lines
        from then on, with `to` alone the last before then, with both the first lines between them;
        the two may lie a month apart at most.
        """
        from .resources.logs import LogsWithRawResponse

        return LogsWithRawResponse(self._client.logs)

    @cached_property
    def lora(self) -> LoraWithRawResponse:
        """LoRA adapters of your own - small changes to a public model that are called like a model."""
        from .resources.lora import LoraWithRawResponse

        return LoraWithRawResponse(self._client.lora)

    @cached_property
    def messages(self) -> MessagesWithRawResponse:
        """Conversations with language models, in the form of the Anthropic API."""
        from .resources.messages import MessagesWithRawResponse

        return MessagesWithRawResponse(self._client.messages)

    @cached_property
    def metrics(self) -> MetricsWithRawResponse:
        """How busy the service is."""
        from .resources.metrics import MetricsWithRawResponse

        return MetricsWithRawResponse(self._client.metrics)

    @cached_property
    def model_families(self) -> ModelFamiliesWithRawResponse:
        """Families of models, with what their pages say."""
        from .resources.model_families import ModelFamiliesWithRawResponse

        return ModelFamiliesWithRawResponse(self._client.model_families)

    @cached_property
    def models(self) -> ModelsWithRawResponse:
        """Which models there are, what they cost and what they take."""
        from .resources.models import ModelsWithRawResponse

        return ModelsWithRawResponse(self._client.models)

    @cached_property
    def request_costs(self) -> RequestCostsWithRawResponse:
        """What single requests have cost, asked for later by their ids."""
        from .resources.request_costs import RequestCostsWithRawResponse

        return RequestCostsWithRawResponse(self._client.request_costs)

    @cached_property
    def sandboxes(self) -> SandboxesWithRawResponse:
        """Small machines of your own in which programs run that nobody else should meet."""
        from .resources.sandboxes import SandboxesWithRawResponse

        return SandboxesWithRawResponse(self._client.sandboxes)

    @cached_property
    def scoped_jwt(self) -> ScopedJwtWithRawResponse:
        """Tokens that are limited in models, time and money, to be handed to somebody else.

        Such a token takes the place of the key in inference calls:
        `client.with_options(api_key=token)`. What it is used for is charged to the key that it
        belongs to.
        """
        from .resources.scoped_jwt import ScopedJwtWithRawResponse

        return ScopedJwtWithRawResponse(self._client.scoped_jwt)

    @cached_property
    def ssh_keys(self) -> SshKeysWithRawResponse:
        """Public SSH keys that rented containers let in."""
        from .resources.ssh_keys import SshKeysWithRawResponse

        return SshKeysWithRawResponse(self._client.ssh_keys)

    @cached_property
    def text_to_speech(self) -> TextToSpeechWithRawResponse:
        """Speech from text in the form of the ElevenLabs API, whole or while it is made."""
        from .resources.text_to_speech import TextToSpeechWithRawResponse

        return TextToSpeechWithRawResponse(self._client.text_to_speech)

    @cached_property
    def usage(self) -> UsageReportsWithRawResponse:
        """What was used and what it costs, by month, model and key."""
        from .resources.usage import UsageReportsWithRawResponse

        return UsageReportsWithRawResponse(self._client.usage)

    @cached_property
    def videos(self) -> VideosWithRawResponse:
        """Make videos. A video is a job - it is ordered, made in some minutes, then fetched."""
        from .resources.videos import VideosWithRawResponse

        return VideosWithRawResponse(self._client.videos)

    @cached_property
    def voices(self) -> VoicesWithRawResponse:
        """Your own voices for speech, made from recordings."""
        from .resources.voices import VoicesWithRawResponse

        return VoicesWithRawResponse(self._client.voices)


class DeepInfraWithStreamingResponse:
    """Every resource in the form of `with_streaming_response`."""

    def __init__(self, client: DeepInfra) -> None:
        """Offer the resources of `client` in this form."""
        self._client = client

    @cached_property
    def account(self) -> AccountWithStreamingResponse:
        """The account that the key belongs to - profile and limits."""
        from .resources.account import AccountWithStreamingResponse

        return AccountWithStreamingResponse(self._client.account)

    @cached_property
    def agents(self) -> AgentsWithStreamingResponse:
        """Agents that the service hosts and keeps running."""
        from .resources.agents import AgentsWithStreamingResponse

        return AgentsWithStreamingResponse(self._client.agents)

    @cached_property
    def api_tokens(self) -> ApiTokensWithStreamingResponse:
        """The API keys of the account."""
        from .resources.api_tokens import ApiTokensWithStreamingResponse

        return ApiTokensWithStreamingResponse(self._client.api_tokens)

    @cached_property
    def audio(self) -> AudioWithStreamingResponse:
        """Speech from text and text from speech, in the form of the OpenAI API."""
        from .resources.audio import AudioWithStreamingResponse

        return AudioWithStreamingResponse(self._client.audio)

    @cached_property
    def batches(self) -> BatchesWithStreamingResponse:
        """Many requests in one file, answered within a day at a lower price."""
        from .resources.batches import BatchesWithStreamingResponse

        return BatchesWithStreamingResponse(self._client.batches)

    @cached_property
    def billing(self) -> BillingWithStreamingResponse:
        """Balance, spending limit and payment of the account."""
        from .resources.billing import BillingWithStreamingResponse

        return BillingWithStreamingResponse(self._client.billing)

    @cached_property
    def chat(self) -> ChatWithStreamingResponse:
        """Conversations with language models."""
        from .resources.chat import ChatWithStreamingResponse

        return ChatWithStreamingResponse(self._client.chat)

    @cached_property
    def cli(self) -> CliWithStreamingResponse:
        """What the service's own command-line tool asks for."""
        from .resources.cli import CliWithStreamingResponse

        return CliWithStreamingResponse(self._client.cli)

    @cached_property
    def completions(self) -> CompletionsWithStreamingResponse:
        """Continue a raw prompt."""
        from .resources.completions import CompletionsWithStreamingResponse

        return CompletionsWithStreamingResponse(self._client.completions)

    @cached_property
    def containers(self) -> ContainersWithStreamingResponse:
        """Machines with GPUs that are rented by the hour and reached over SSH.

        A container costs money from its start until it is deleted, whether it is used or not.
        """
        from .resources.containers import ContainersWithStreamingResponse

        return ContainersWithStreamingResponse(self._client.containers)

    @cached_property
    def deployments(self) -> DeploymentsWithStreamingResponse:
        """Models of your own on rented GPUs - make them, watch them, scale them, stop them."""
        from .resources.deployments import DeploymentsWithStreamingResponse

        return DeploymentsWithStreamingResponse(self._client.deployments)

    @cached_property
    def embeddings(self) -> EmbeddingsWithStreamingResponse:
        """Turn text into vectors."""
        from .resources.embeddings import EmbeddingsWithStreamingResponse

        return EmbeddingsWithStreamingResponse(self._client.embeddings)

    @cached_property
    def feedback(self) -> FeedbackWithStreamingResponse:
        """Messages to the people who run the service."""
        from .resources.feedback import FeedbackWithStreamingResponse

        return FeedbackWithStreamingResponse(self._client.feedback)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        """Files on the servers of the service - requests of batches, and what came of them."""
        from .resources.files import FilesWithStreamingResponse

        return FilesWithStreamingResponse(self._client.files)

    @cached_property
    def hardware(self) -> HardwareWithStreamingResponse:
        """On what a model can run, and what that costs."""
        from .resources.hardware import HardwareWithStreamingResponse

        return HardwareWithStreamingResponse(self._client.hardware)

    @cached_property
    def images(self) -> ImagesWithStreamingResponse:
        """Make and change pictures, in the form of the OpenAI API."""
        from .resources.images import ImagesWithStreamingResponse

        return ImagesWithStreamingResponse(self._client.images)

    @cached_property
    def inference(self) -> InferenceWithStreamingResponse:
        """The native calls of the service - every model by its own fields, with cost in the answer."""
        from .resources.inference import InferenceWithStreamingResponse

        return InferenceWithStreamingResponse(self._client.inference)

    @cached_property
    def login(self) -> LoginWithStreamingResponse:
        """Ways to log in with a browser, for programs such as a command-line tool.

        None of these needs a key. A program that has a key needs none of these.
        """
        from .resources.login import LoginWithStreamingResponse

        return LoginWithStreamingResponse(self._client.login)

    @cached_property
    def logs(self) -> LogsWithStreamingResponse:
        """What deployments have written.

        Without times the newest lines of the last month are given. With `from_` the first lines
        from then on, with `to` alone the last before then, with both the first lines between them;
        the two may lie a month apart at most.
        """
        from .resources.logs import LogsWithStreamingResponse

        return LogsWithStreamingResponse(self._client.logs)

    @cached_property
    def lora(self) -> LoraWithStreamingResponse:
        """LoRA adapters of your own - small changes to a public model that are called like a model."""
        from .resources.lora import LoraWithStreamingResponse

        return LoraWithStreamingResponse(self._client.lora)

    @cached_property
    def messages(self) -> MessagesWithStreamingResponse:
        """Conversations with language models, in the form of the Anthropic API."""
        from .resources.messages import MessagesWithStreamingResponse

        return MessagesWithStreamingResponse(self._client.messages)

    @cached_property
    def metrics(self) -> MetricsWithStreamingResponse:
        """How busy the service is."""
        from .resources.metrics import MetricsWithStreamingResponse

        return MetricsWithStreamingResponse(self._client.metrics)

    @cached_property
    def model_families(self) -> ModelFamiliesWithStreamingResponse:
        """Families of models, with what their pages say."""
        from .resources.model_families import ModelFamiliesWithStreamingResponse

        return ModelFamiliesWithStreamingResponse(self._client.model_families)

    @cached_property
    def models(self) -> ModelsWithStreamingResponse:
        """Which models there are, what they cost and what they take."""
        from .resources.models import ModelsWithStreamingResponse

        return ModelsWithStreamingResponse(self._client.models)

    @cached_property
    def request_costs(self) -> RequestCostsWithStreamingResponse:
        """What single requests have cost, asked for later by their ids."""
        from .resources.request_costs import RequestCostsWithStreamingResponse

        return RequestCostsWithStreamingResponse(self._client.request_costs)

    @cached_property
    def sandboxes(self) -> SandboxesWithStreamingResponse:
        """Small machines of your own in which programs run that nobody else should meet."""
        from .resources.sandboxes import SandboxesWithStreamingResponse

        return SandboxesWithStreamingResponse(self._client.sandboxes)

    @cached_property
    def scoped_jwt(self) -> ScopedJwtWithStreamingResponse:
        """Tokens that are limited in models, time and money, to be handed to somebody else.

        Such a token takes the place of the key in inference calls:
        `client.with_options(api_key=token)`. What it is used for is charged to the key that it
        belongs to.
        """
        from .resources.scoped_jwt import ScopedJwtWithStreamingResponse

        return ScopedJwtWithStreamingResponse(self._client.scoped_jwt)

    @cached_property
    def ssh_keys(self) -> SshKeysWithStreamingResponse:
        """Public SSH keys that rented containers let in."""
        from .resources.ssh_keys import SshKeysWithStreamingResponse

        return SshKeysWithStreamingResponse(self._client.ssh_keys)

    @cached_property
    def text_to_speech(self) -> TextToSpeechWithStreamingResponse:
        """Speech from text in the form of the ElevenLabs API, whole or while it is made."""
        from .resources.text_to_speech import TextToSpeechWithStreamingResponse

        return TextToSpeechWithStreamingResponse(self._client.text_to_speech)

    @cached_property
    def usage(self) -> UsageReportsWithStreamingResponse:
        """What was used and what it costs, by month, model and key."""
        from .resources.usage import UsageReportsWithStreamingResponse

        return UsageReportsWithStreamingResponse(self._client.usage)

    @cached_property
    def videos(self) -> VideosWithStreamingResponse:
        """Make videos. A video is a job - it is ordered, made in some minutes, then fetched."""
        from .resources.videos import VideosWithStreamingResponse

        return VideosWithStreamingResponse(self._client.videos)

    @cached_property
    def voices(self) -> VoicesWithStreamingResponse:
        """Your own voices for speech, made from recordings."""
        from .resources.voices import VoicesWithStreamingResponse

        return VoicesWithStreamingResponse(self._client.voices)
