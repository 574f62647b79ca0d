# Generated from schema/resources/inference.yaml. Do not edit; run: nox -s generate
"""The calls of `client.inference`, to be awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ..._runtime.options import CallOptions, omit
from ..._runtime.resource import AsyncResource, async_raw, async_streamed
from ...operations import inference as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ..._runtime.datauri import FileOrUri
    from ..._runtime.files import FileInput
    from ..._runtime.options import Omit, Timeout, Validation
    from ..._runtime.stream import AsyncStream
    from ...capabilities.ids import (
        EmbeddingModelId,
        FillMaskNativeModelId,
        ImageClassificationNativeModelId,
        ImageModelId,
        LanguageModelId,
        ObjectDetectionNativeModelId,
        QuestionAnsweringNativeModelId,
        RerankingModelId,
        SpeechModelId,
        TextClassificationNativeModelId,
        TokenClassificationNativeModelId,
        TranscriptionModelId,
        VideoModelId,
        ZeroShotImageClassificationNativeModelId,
    )
    from ...types.inference import (
        ClassificationResult,
        CogResult,
        FillMaskResult,
        InferenceResult,
        NativeEmbeddingsResult,
        NativeRerankResult,
        NativeSpeechResult,
        NativeTextEvent,
        NativeTextResult,
        NativeTranscriptionResult,
        NativeVideoResult,
        ObjectDetectionResult,
        QuestionAnsweringResult,
        TextToImageResult,
        TokenClassificationResult,
    )


class AsyncInference(AsyncResource):
    """The native calls of the service - every model by its own fields, with cost in the answer."""

    @property
    def with_raw_response(self) -> AsyncInferenceWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return AsyncInferenceWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncInferenceWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return AsyncInferenceWithStreamingResponse(self)

    async def text_to_image(
        self,
        model: ImageModelId | str,
        *,
        prompt: str | Omit = omit,
        negative_prompt: str | Omit = omit,
        image: FileOrUri | Omit = omit,
        num_images: int | Omit = omit,
        num_inference_steps: int | Omit = omit,
        guidance_scale: float | Omit = omit,
        guidance: float | Omit = omit,
        strength: float | Omit = omit,
        width: int | Omit = omit,
        height: int | Omit = omit,
        aspect_ratio: str | Omit = omit,
        size: str | Omit = omit,
        seed: int | None | Omit = omit,
        lora_scale: float | Omit = omit,
        webhook: str | Omit = omit,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> TextToImageResult:
        """Make pictures by the native call of an image model.

        Takes what the OpenAI form lacks - seed, negative prompt, steps, guidance, aspect ratio -
        and tells seed and cost. Send only the fields that the model takes.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            prompt: What the picture shows. Only tools that work from a picture alone do
                without.
            negative_prompt: What the picture must not show, for models that take it.
            image: A picture to start from, as data URI or http(s) address, for models that take
                one. A path object, bytes, a file opened as 'rb' or a picture of PIL is sent as
                a data URI.
            num_images: How many pictures to make, 1 to 4; each is charged. Default of the
                service: 1.
            num_inference_steps: How many denoising steps to run. More steps give finer pictures
                and cost time, with some models money. Range and default depend on the model.
            guidance_scale: How closely the picture follows the prompt; range and default depend
                on the model.
            guidance: The same as `guidance_scale` for models that call it so.
            strength: How far the result may move away from `image`, 0 to 1. FLUX-1-dev uses 0.8
                when unset.
            width: Width in pixels, for models that take width and height. Price often grows
                with the area.
            height: Height in pixels, for models that take width and height.
            aspect_ratio: Shape of the picture such as `16:9`, for models that take a ratio in
                place of a size.
            size: Preset such as `2K`, or width and height as `2048x2048`, for models such as
                Seedream that take both in one field.
            seed: Start of the random choice, 0 up to but not including 2^64. The same seed
                gives the same picture again on most models. Random when unset; the answer tells
                it.
            lora_scale: How strongly a LoRA changes its base model, 0 to 1.
            webhook: Address that gets the result. With it the answer comes at once with the
                status `queued` and without pictures.
            version: Version of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The pictures of a native call, with seed and cost.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/inference/{model}` (upstream operation
            `inference_model_v1_inference__model_name__post`).
        """
        _arguments = {
            "model": model,
            "prompt": prompt,
            "negative_prompt": negative_prompt,
            "image": image,
            "num_images": num_images,
            "num_inference_steps": num_inference_steps,
            "guidance_scale": guidance_scale,
            "guidance": guidance,
            "strength": strength,
            "width": width,
            "height": height,
            "aspect_ratio": aspect_ratio,
            "size": size,
            "seed": seed,
            "lora_scale": lora_scale,
            "webhook": webhook,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.TEXT_TO_IMAGE, _arguments, _options)

    async def run(
        self,
        model: str,
        input: Mapping[str, object],
        *,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> InferenceResult:
        """Run any model by its native call.

        For models and fields that the methods of the tasks do not know. `input` holds the fields of
        the model as they go over the wire; files as data URIs. The fields of the answer depend on
        the task of the model and are kept as they come.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            input: The fields of the model.
            version: Version of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The answer of a native call. Fields that are not described, such as those of `run`,
            are kept as further attributes; `request_id` names the request.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/inference/{model}` (upstream operation
            `inference_model_v1_inference__model_name__post`).
        """
        _arguments = {
            "model": model,
            "input": input,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.RUN, _arguments, _options)

    async def run_cog(
        self,
        model: str,
        input: Mapping[str, object],
        *,
        webhook: str | Omit = omit,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> CogResult:
        """Run a model that is packed with Cog, such as stability-ai/sdxl.

        Its fields stand inside of `input`, and its answer tells how the run went.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            input: The fields of the model, such as `prompt`, `width`, `num_outputs`; files as
                data URIs.
            webhook: Address that gets the result. With it the answer comes at once with the
                status `queued` and without output.
            version: Version of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            What a run of a model that is packed with Cog gave.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/inference/{model}` (upstream operation
            `inference_model_v1_inference__model_name__post`).
        """
        _arguments = {
            "model": model,
            "input": input,
            "webhook": webhook,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.RUN_COG, _arguments, _options)

    async def run_deployment(
        self,
        deploy_id: str,
        input: Mapping[str, object],
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> InferenceResult:
        """Run a private deployment by its native call.

        The same as `run`, with the id of the deployment in place of the model.

        Args:
            deploy_id: Id of the deployment.
            input: The fields of the model.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The answer of a native call. Fields that are not described, such as those of `run`,
            are kept as further attributes; `request_id` names the request.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/inference/deploy/{deploy_id}` (upstream operation
            `inference_deploy_v1_inference_deploy__deploy_id__post`).
        """
        _arguments = {
            "deploy_id": deploy_id,
            "input": input,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.RUN_DEPLOYMENT, _arguments, _options)

    async def automatic_speech_recognition(
        self,
        model: TranscriptionModelId | str,
        *,
        audio: FileInput | str,
        task: Literal["transcribe", "translate"] | Omit = omit,
        initial_prompt: str | Omit = omit,
        temperature: float | Omit = omit,
        language: str | Omit = omit,
        chunk_level: Literal["segment", "word"] | Omit = omit,
        chunk_length_s: int | Omit = omit,
        webhook: str | Omit = omit,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> NativeTranscriptionResult:
        """Write down speech by the native call of a model for speech recognition.

        `audio` is a path object, bytes or an open file, which go as they are, or a data URI or
        http(s) address. For subtitles and other formats use `audio.transcriptions`.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            audio: The sound. MP3 and WAV are sure to be read; most models read FLAC, M4A, OGG
                and WebM too. A large file should be given as path, which is sent piece by
                piece.
            task: Write down what is said, or write it in English. Default of the service:
                transcribe.
            initial_prompt: Text before the sound, such as names and terms that occur in it.
            temperature: How freely words are chosen; 0 takes the likeliest each time.
            language: Language of the sound as a code such as `en`; found out when unset.
            chunk_level: Whether times come for runs of words or for every word. Default of the
                service: segment.
            chunk_length_s: Length of the pieces in which the sound is worked through, in
                seconds. Default of the service: 30.
            webhook: Address that gets the result. With it the answer comes at once with the
                status `queued` and without text.
            version: Version of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            What was said, with times and cost.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/inference/{model}` (upstream operation
            `inference_model_v1_inference__model_name__post`).
        """
        _arguments = {
            "model": model,
            "audio": audio,
            "task": task,
            "initial_prompt": initial_prompt,
            "temperature": temperature,
            "language": language,
            "chunk_level": chunk_level,
            "chunk_length_s": chunk_length_s,
            "webhook": webhook,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.AUTOMATIC_SPEECH_RECOGNITION, _arguments, _options)

    async def text_to_speech(
        self,
        model: SpeechModelId | str,
        *,
        text: str | Omit = omit,
        input: str | Omit = omit,
        preset_voice: Sequence[str] | Omit = omit,
        voice: str | Omit = omit,
        voice_id: str | Omit = omit,
        speaker: str | Omit = omit,
        output_format: str | Omit = omit,
        response_format: str | Omit = omit,
        speed: float | Omit = omit,
        language: str | Omit = omit,
        instruct: str | Omit = omit,
        exaggeration: float | Omit = omit,
        cfg: float | Omit = omit,
        webhook: str | Omit = omit,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> NativeSpeechResult:
        """Speak a text by the native call of a model for speech.

        For one set of fields whatever the model is, use `audio.speech.create` or a speech model
        object.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            text: What is to be said, for models such as Kokoro, Chatterbox and CSM.
            input: The same for models that call it so, such as Qwen3-TTS and Orpheus.
            preset_voice: Voices of Kokoro; several are mixed.
            voice: Name of a voice; with models for voice design, its description.
            voice_id: Id of a voice, one of your own too, for models such as Chatterbox.
            speaker: Name of a voice, for models that call it so.
            output_format: Form of the sound such as `wav`, `mp3`, `opus`, `flac` or `pcm`;
                depends on the model.
            response_format: The same as `output_format` for models that call it so.
            speed: How fast to speak, 1 being usual.
            language: Language of the text, for models that take it.
            instruct: How to speak, in words, for models that take it.
            exaggeration: How strong the feeling is, for Chatterbox.
            cfg: How closely the voice is kept to, for Chatterbox.
            webhook: Address that gets the result. With it the answer comes at once with the
                status `queued` and without sound.
            version: Version of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The sound of a native call. Some models answer with the file itself; cost and status
            are unknown then.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/inference/{model}` (upstream operation
            `inference_model_v1_inference__model_name__post`).
        """
        _arguments = {
            "model": model,
            "text": text,
            "input": input,
            "preset_voice": preset_voice,
            "voice": voice,
            "voice_id": voice_id,
            "speaker": speaker,
            "output_format": output_format,
            "response_format": response_format,
            "speed": speed,
            "language": language,
            "instruct": instruct,
            "exaggeration": exaggeration,
            "cfg": cfg,
            "webhook": webhook,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.TEXT_TO_SPEECH, _arguments, _options)

    @overload
    async def text_generation(
        self,
        model: LanguageModelId | str,
        *,
        input: str,
        stream: Literal[False] | Omit = omit,
        max_new_tokens: int | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        repetition_penalty: float | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        stop: str | Sequence[str] | Omit = omit,
        num_responses: int | Omit = omit,
        response_format: Mapping[str, object] | Omit = omit,
        webhook: str | Omit = omit,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> NativeTextResult: ...

    @overload
    async def text_generation(
        self,
        model: LanguageModelId | str,
        *,
        input: str,
        stream: Literal[True],
        max_new_tokens: int | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        repetition_penalty: float | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        stop: str | Sequence[str] | Omit = omit,
        num_responses: int | Omit = omit,
        response_format: Mapping[str, object] | Omit = omit,
        webhook: str | Omit = omit,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AsyncStream[NativeTextEvent]: ...

    @overload
    async def text_generation(
        self,
        model: LanguageModelId | str,
        *,
        input: str,
        stream: bool,
        max_new_tokens: int | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        repetition_penalty: float | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        stop: str | Sequence[str] | Omit = omit,
        num_responses: int | Omit = omit,
        response_format: Mapping[str, object] | Omit = omit,
        webhook: str | Omit = omit,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> NativeTextResult | AsyncStream[NativeTextEvent]: ...

    async def text_generation(
        self,
        model: LanguageModelId | str,
        *,
        input: str,
        stream: bool | Omit = omit,
        max_new_tokens: int | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        repetition_penalty: float | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        stop: str | Sequence[str] | Omit = omit,
        num_responses: int | Omit = omit,
        response_format: Mapping[str, object] | Omit = omit,
        webhook: str | Omit = omit,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> NativeTextResult | AsyncStream[NativeTextEvent]:
        """Go on with a text by the native call of a language model.

        The prompt goes to the model as it is. For conversations, tools and reasoning use
        `chat.completions`, which knows the chat template of each model. With `stream=True` the
        tokens come one by one, and the last event has the whole text.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            input: The prompt, with the marks that the model was taught for a conversation.
            stream: Send the answer token by token. Default of the service: False.
            max_new_tokens: How many tokens to write at most; the default depends on the model.
            temperature: How freely tokens are chosen; 0 takes the likeliest each time.
            top_p: Choose among the likeliest tokens that together have this probability, above
                0 up to 1.
            top_k: Choose among so many of the likeliest tokens; 0 sets no bound.
            repetition_penalty: Factor against tokens that occurred; above 1 repeats less.
            presence_penalty: Taken from tokens that occurred, -2 to 2.
            frequency_penalty: Taken from tokens for each time that they occurred, -2 to 2.
            stop: Text, or texts, at which to end; they are not part of the answer.
            num_responses: How many texts to write; each is charged. Default of the service: 1.
            response_format: Form of the text, such as `{type: json_object}`, for models that
                take it.
            webhook: Address that gets the result. With it the answer comes at once with the
                status `queued` and without results.
            version: Version of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The texts of a native call, with tokens and cost. With `stream=True`: a stream of
            its events.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/inference/{model}` (upstream operation
            `inference_model_v1_inference__model_name__post`).
        """
        _arguments = {
            "model": model,
            "input": input,
            "stream": stream,
            "max_new_tokens": max_new_tokens,
            "temperature": temperature,
            "top_p": top_p,
            "top_k": top_k,
            "repetition_penalty": repetition_penalty,
            "presence_penalty": presence_penalty,
            "frequency_penalty": frequency_penalty,
            "stop": stop,
            "num_responses": num_responses,
            "response_format": response_format,
            "webhook": webhook,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        if stream:
            return await self._stream(
                _operations.TEXT_GENERATION,
                _operations.TEXT_GENERATION_EVENTS,
                _arguments,
                _options,
            )
        return await self._call(_operations.TEXT_GENERATION, _arguments, _options)

    async def embeddings(
        self,
        model: EmbeddingModelId | str,
        *,
        inputs: Sequence[str] | Omit = omit,
        normalize: bool | Omit = omit,
        image: FileInput | str | Omit = omit,
        webhook: str | Omit = omit,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> NativeEmbeddingsResult:
        """Turn texts, or a picture, into vectors by the native call of an embedding model.

        For the form of the OpenAI API, a length of your choice and base64 use `embeddings.create`.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            inputs: The texts, at most 1024.
            normalize: Whether vectors get the length 1, for models that leave the choice.
            image: A picture, for models that take one such as CLIP.
            webhook: Address that gets the result. With it the answer comes at once with the
                status `queued` and without results.
            version: Version of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The vectors of a native call, with the cost.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/inference/{model}` (upstream operation
            `inference_model_v1_inference__model_name__post`).
        """
        _arguments = {
            "model": model,
            "inputs": inputs,
            "normalize": normalize,
            "image": image,
            "webhook": webhook,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.EMBEDDINGS, _arguments, _options)

    async def rerank(
        self,
        model: RerankingModelId | str,
        *,
        documents: Sequence[str],
        queries: Sequence[str] | Omit = omit,
        query: str | Omit = omit,
        instruction: str | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | str | Omit = omit,
        fail_fast: bool | Omit = omit,
        webhook: str | Omit = omit,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> NativeRerankResult:
        """Judge how well documents answer a query by the native call of a reranker.

        The scores come in the order of the documents; a reranking model object sorts them.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            documents: The documents as plain text, at most 1024.
            queries: The question. A single one is asked of every document, which takes fewer
                tokens; several have to be as many as the documents.
            query: A single query, for older models that call it so.
            instruction: What makes a document fit, in words; a general wish when unset.
            service_tier: `priority` is admitted first and costs more, `flex` may wait and costs
                less.
            fail_fast: Answer 429 at once where the model is busy, in place of waiting.
            webhook: Address that gets the result. With it the answer comes at once with the
                status `queued` and without scores.
            version: Version of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            How well each document answers its query, with the cost.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/inference/{model}` (upstream operation
            `inference_model_v1_inference__model_name__post`).
        """
        _arguments = {
            "model": model,
            "documents": documents,
            "queries": queries,
            "query": query,
            "instruction": instruction,
            "service_tier": service_tier,
            "fail_fast": fail_fast,
            "webhook": webhook,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.RERANK, _arguments, _options)

    async def text_classification(
        self,
        model: TextClassificationNativeModelId | str,
        *,
        input: str,
        webhook: str | Omit = omit,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ClassificationResult:
        """Tell which of its labels fits a text, such as a mood, by a model that was taught them.

        The labels are those of the model. Texts of several languages or with labels of your own are
        rather for a language model.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            input: The text.
            webhook: Address that gets the result. With it the answer comes at once with the
                status `queued` and without results.
            version: Version of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            Labels with their scores, and the cost.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/inference/{model}` (upstream operation
            `inference_model_v1_inference__model_name__post`).
        """
        _arguments = {
            "model": model,
            "input": input,
            "webhook": webhook,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.TEXT_CLASSIFICATION, _arguments, _options)

    async def token_classification(
        self,
        model: TokenClassificationNativeModelId | str,
        *,
        input: str,
        webhook: str | Omit = omit,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> TokenClassificationResult:
        """Find names and the like in a text: who, where, which organisation, or the part of speech.

        `start` and `end` count characters of the text.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            input: The text.
            webhook: Address that gets the result. With it the answer comes at once with the
                status `queued` and without results.
            version: Version of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            What was found in a text and where, with the cost.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/inference/{model}` (upstream operation
            `inference_model_v1_inference__model_name__post`).
        """
        _arguments = {
            "model": model,
            "input": input,
            "webhook": webhook,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.TOKEN_CLASSIFICATION, _arguments, _options)

    async def fill_mask(
        self,
        model: FillMaskNativeModelId | str,
        *,
        input: str,
        webhook: str | Omit = omit,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> FillMaskResult:
        """Fill the gap in a text.

        The gap is written as the model was taught, `[MASK]` with most, `<mask>` with models of the
        RoBERTa family.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            input: The text.
            webhook: Address that gets the result. With it the answer comes at once with the
                status `queued` and without results.
            version: Version of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            Ways to fill the gap, with the cost.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/inference/{model}` (upstream operation
            `inference_model_v1_inference__model_name__post`).
        """
        _arguments = {
            "model": model,
            "input": input,
            "webhook": webhook,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.FILL_MASK, _arguments, _options)

    async def question_answering(
        self,
        model: QuestionAnsweringNativeModelId | str,
        *,
        question: str,
        context: str,
        webhook: str | Omit = omit,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> QuestionAnsweringResult:
        """Find the answer to a question within a text.

        The answer is a piece of the text, word for word. For an answer in words of its own use a
        language model.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            question: The question.
            context: The text in which the answer stands.
            webhook: Address that gets the result. With it the answer comes at once with the
                status `queued` and without results.
            version: Version of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The piece of the text that answers the question, with the cost.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/inference/{model}` (upstream operation
            `inference_model_v1_inference__model_name__post`).
        """
        _arguments = {
            "model": model,
            "question": question,
            "context": context,
            "webhook": webhook,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.QUESTION_ANSWERING, _arguments, _options)

    async def text_to_video(
        self,
        model: VideoModelId | str,
        *,
        prompt: str,
        negative_prompt: str | Omit = omit,
        first_frame_image: FileInput | str | Omit = omit,
        last_frame_image: FileInput | str | Omit = omit,
        aspect_ratio: str | Omit = omit,
        ratio: str | Omit = omit,
        resolution: str | Omit = omit,
        duration: float | Omit = omit,
        sample_count: int | Omit = omit,
        generate_audio: bool | Omit = omit,
        camera_fixed: bool | Omit = omit,
        seed: int | None | Omit = omit,
        webhook: str | Omit = omit,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> NativeVideoResult:
        """Make a video by the native call of a video model, and wait until it is done, which takes
        minutes.

        For a job that can be asked for and cancelled use `videos.create`, where the model takes it.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            prompt: What the video shows.
            negative_prompt: What the video must not show, for models that take it.
            first_frame_image: The picture that the video begins with, for models that take one.
            last_frame_image: The picture that the video ends with, for models that take one.
            aspect_ratio: Shape of the video such as `16:9`, for most models.
            ratio: The same as `aspect_ratio` for models that call it so.
            resolution: Number of lines such as `720p`; the price often depends on it.
            duration: Length in seconds; with some models -1 lets the model decide.
            sample_count: How many videos to make, 1 to 4, for Veo.
            generate_audio: Whether the video has sound, for models that leave the choice.
            camera_fixed: Whether the camera stands still, for models that leave the choice.
            seed: Start of the random choice; random when unset.
            webhook: Address that gets the result. With it the answer comes at once with the
                status `queued` and without video.
            version: Version of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The video of a native call, with its cost.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/inference/{model}` (upstream operation
            `inference_model_v1_inference__model_name__post`).
        """
        _arguments = {
            "model": model,
            "prompt": prompt,
            "negative_prompt": negative_prompt,
            "first_frame_image": first_frame_image,
            "last_frame_image": last_frame_image,
            "aspect_ratio": aspect_ratio,
            "ratio": ratio,
            "resolution": resolution,
            "duration": duration,
            "sample_count": sample_count,
            "generate_audio": generate_audio,
            "camera_fixed": camera_fixed,
            "seed": seed,
            "webhook": webhook,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.TEXT_TO_VIDEO, _arguments, _options)

    async def image_classification(
        self,
        model: ImageClassificationNativeModelId | str,
        *,
        image: FileInput | str,
        webhook: str | Omit = omit,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ClassificationResult:
        """Tell which of its labels fits a picture, by a model that was taught them.

        `image` is a path object, bytes or an open file, or a data URI or http(s) address.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            image: The picture, as PNG, JPEG or WebP.
            webhook: Address that gets the result. With it the answer comes at once with the
                status `queued` and without results.
            version: Version of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            Labels with their scores, and the cost.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/inference/{model}` (upstream operation
            `inference_model_v1_inference__model_name__post`).
        """
        _arguments = {
            "model": model,
            "image": image,
            "webhook": webhook,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.IMAGE_CLASSIFICATION, _arguments, _options)

    async def zero_shot_image_classification(
        self,
        model: ZeroShotImageClassificationNativeModelId | str,
        *,
        image: FileInput | str,
        candidate_labels: Sequence[str],
        webhook: str | Omit = omit,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ClassificationResult:
        """Tell which of your own labels fits a picture.

        `image` is a path object, bytes or an open file, or a data URI or http(s) address.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            image: The picture, as PNG, JPEG or WebP.
            candidate_labels: The labels in words, such as `a dog`; the scores compare them with
                each other.
            webhook: Address that gets the result. With it the answer comes at once with the
                status `queued` and without results.
            version: Version of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            Labels with their scores, and the cost.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/inference/{model}` (upstream operation
            `inference_model_v1_inference__model_name__post`).
        """
        _arguments = {
            "model": model,
            "image": image,
            "candidate_labels": candidate_labels,
            "webhook": webhook,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.ZERO_SHOT_IMAGE_CLASSIFICATION, _arguments, _options)

    async def object_detection(
        self,
        model: ObjectDetectionNativeModelId | str,
        *,
        image: FileInput | str,
        webhook: str | Omit = omit,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ObjectDetectionResult:
        """Find things in a picture and where they are.

        `image` is a path object, bytes or an open file, or a data URI or http(s) address.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            image: The picture, as PNG, JPEG or WebP.
            webhook: Address that gets the result. With it the answer comes at once with the
                status `queued` and without results.
            version: Version of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            What was found in a picture and where, with the cost.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/inference/{model}` (upstream operation
            `inference_model_v1_inference__model_name__post`).
        """
        _arguments = {
            "model": model,
            "image": image,
            "webhook": webhook,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.OBJECT_DETECTION, _arguments, _options)


class AsyncInferenceWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: AsyncInference) -> None:
        """Offer the calls of `resource` in this form."""
        self.text_to_image = async_raw(resource.text_to_image)
        self.run = async_raw(resource.run)
        self.run_cog = async_raw(resource.run_cog)
        self.run_deployment = async_raw(resource.run_deployment)
        self.automatic_speech_recognition = async_raw(resource.automatic_speech_recognition)
        self.text_to_speech = async_raw(resource.text_to_speech)
        self.text_generation = async_raw(resource.text_generation)
        self.embeddings = async_raw(resource.embeddings)
        self.rerank = async_raw(resource.rerank)
        self.text_classification = async_raw(resource.text_classification)
        self.token_classification = async_raw(resource.token_classification)
        self.fill_mask = async_raw(resource.fill_mask)
        self.question_answering = async_raw(resource.question_answering)
        self.text_to_video = async_raw(resource.text_to_video)
        self.image_classification = async_raw(resource.image_classification)
        self.zero_shot_image_classification = async_raw(resource.zero_shot_image_classification)
        self.object_detection = async_raw(resource.object_detection)


class AsyncInferenceWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: AsyncInference) -> None:
        """Offer the calls of `resource` in this form."""
        self.text_to_image = async_streamed(resource.text_to_image)
        self.run = async_streamed(resource.run)
        self.run_cog = async_streamed(resource.run_cog)
        self.run_deployment = async_streamed(resource.run_deployment)
        self.automatic_speech_recognition = async_streamed(resource.automatic_speech_recognition)
        self.text_to_speech = async_streamed(resource.text_to_speech)
        self.text_generation = async_streamed(resource.text_generation)
        self.embeddings = async_streamed(resource.embeddings)
        self.rerank = async_streamed(resource.rerank)
        self.text_classification = async_streamed(resource.text_classification)
        self.token_classification = async_streamed(resource.token_classification)
        self.fill_mask = async_streamed(resource.fill_mask)
        self.question_answering = async_streamed(resource.question_answering)
        self.text_to_video = async_streamed(resource.text_to_video)
        self.image_classification = async_streamed(resource.image_classification)
        self.zero_shot_image_classification = async_streamed(
            resource.zero_shot_image_classification
        )
        self.object_detection = async_streamed(resource.object_detection)
