# Generated from schema/capabilities/. Do not edit; run: nox -s generate
"""Model ids, grouped by what the models take; for annotations and completion in editors."""

from __future__ import annotations

from typing import Literal, TypeAlias

OpenEmbeddingModelId: TypeAlias = Literal[
    "BAAI/bge-base-en-v1.5",
    "BAAI/bge-large-en-v1.5",
    "BAAI/bge-m3",
    "intfloat/e5-base-v2",
    "intfloat/e5-large-v2",
    "intfloat/multilingual-e5-large",
    "sentence-transformers/all-MiniLM-L12-v2",
    "sentence-transformers/all-MiniLM-L6-v2",
    "sentence-transformers/all-mpnet-base-v2",
    "sentence-transformers/clip-ViT-B-32",
    "sentence-transformers/clip-ViT-B-32-multilingual-v1",
    "sentence-transformers/multi-qa-mpnet-base-dot-v1",
    "sentence-transformers/paraphrase-MiniLM-L6-v2",
    "shibing624/text2vec-base-chinese",
    "thenlper/gte-base",
    "thenlper/gte-large",
    "BAAI/bge-en-icl",
    "BAAI/bge-m3-multi",
    "Qwen/Qwen3-Embedding-0.6B",
    "Qwen/Qwen3-Embedding-0.6B-batch",
    "Qwen/Qwen3-Embedding-4B",
    "Qwen/Qwen3-Embedding-4B-batch",
    "Qwen/Qwen3-Embedding-8B",
    "Qwen/Qwen3-Embedding-8B-batch",
    "intfloat/multilingual-e5-large-instruct",
    "nvidia/llama-nemotron-embed-vl-1b-v2",
    "BAAI/bge-m3-multi-8k",
]
"""Nothing is known to be refused."""

Fixed768EmbeddingModelId: TypeAlias = Literal["google/embeddinggemma-300m",]
"""Always answers with 768 numbers; no other length can be had."""

EmbeddingModelId: TypeAlias = OpenEmbeddingModelId | Fixed768EmbeddingModelId
"""Models of the table `embedding`."""

Sized32ImageModelId: TypeAlias = Literal[
    "black-forest-labs/FLUX-1.1-pro",
    "black-forest-labs/FLUX-1-schnell",
    "black-forest-labs/FLUX-1-dev",
    "black-forest-labs/FLUX-pro",
]
"""Takes a size: sides of 256 to 1440 pixels in steps of 32. Takes no aspect ratio."""

RatioSdImageModelId: TypeAlias = Literal[
    "stabilityai/sd3.5",
    "stabilityai/sd3.5-medium",
    "stabilityai/sdxl-turbo",
]
"""Takes an aspect ratio of the Stable Diffusion set. Takes no size."""

SizedImageModelId: TypeAlias = Literal[
    "black-forest-labs/FLUX.1-Kontext-dev",
    "black-forest-labs/FLUX.1-Kontext-pro",
]
"""Takes a size, its limits are not known. Takes no aspect ratio."""

Pixels32ImageModelId: TypeAlias = Literal[
    "black-forest-labs/FLUX-2-max",
    "black-forest-labs/FLUX-2-pro",
]
"""Takes a size: sides of 256 to 1440 pixels in steps of 32. Nothing is known of aspect ratios."""

Pixels128ImageModelId: TypeAlias = Literal[
    "black-forest-labs/FLUX-2-dev",
    "black-forest-labs/FLUX-2-klein-9b",
]
"""Takes a size: sides of 128 to 1920 pixels. Nothing is known of aspect ratios."""

RatioGeminiImageModelId: TypeAlias = Literal[
    "google/nano-banana-2",
    "google/gemini-3-pro-image",
    "google/nano-banana-2-lite",
    "google/nano-banana-pro",
]
"""Takes an aspect ratio of the Gemini set. Nothing is known of sizes."""

PresetsImageModelId: TypeAlias = Literal[
    "ByteDance/Seedream-4.5",
    "ByteDance/Seedream-4",
    "ByteDance/Seedream-5.0-Pro",
]
"""Takes a size by preset name or as WIDTHxHEIGHT; which presets and limits, the row says."""

UndocumentedImageModelId: TypeAlias = Literal[
    "black-forest-labs/FLUX-1-Redux-dev",
    "run-diffusion/Juggernaut-Lightning-Flux",
    "Qwen/Qwen-Image-Edit",
    "black-forest-labs/FLUX-2-klein-4b",
    "Qwen/Qwen-Image-Max",
    "Qwen/Qwen-Image-Edit-Max",
    "PrunaAI/p-image",
    "ClarityAI/crystal",
    "ClarityAI/flux",
    "ClarityAI/creative",
    "Wan-AI/Wan2.6-T2I",
    "Wan-AI/Wan2.6-Image-Edit",
    "Wan-AI/Wan2.7-Image-Edit",
    "Bria/fibo",
    "Bria/fibo_edit",
    "Bria/gen_fill",
    "Bria/expand",
    "Bria/remove_background",
    "Bria/Bria-3.2",
    "Bria/fibo-1.5",
    "Bria/fibo_edit-1.5",
    "Bria/blur_background",
    "Bria/enhance",
    "Bria/erase",
    "Bria/erase_foreground",
    "Bria/replace_background",
    "Bria/Bria-3.2-vector",
    "PrunaAI/p-image-Edit",
    "deepseek-ai/Janus-Pro-1B",
    "deepseek-ai/Janus-Pro-7B",
    "CompVis/stable-diffusion-v1-4",
    "Lykon/DreamShaper",
    "prompthero/openjourney",
    "runwayml/stable-diffusion-v1-5",
    "stabilityai/stable-diffusion-2-1",
    "stability-ai/sdxl",
]
"""Too little is known to refuse anything."""

ImageModelId: TypeAlias = (
    Sized32ImageModelId
    | RatioSdImageModelId
    | SizedImageModelId
    | Pixels32ImageModelId
    | Pixels128ImageModelId
    | RatioGeminiImageModelId
    | PresetsImageModelId
    | UndocumentedImageModelId
)
"""Models of the table `image`."""

ChatLanguageModelId: TypeAlias = Literal[
    "Qwen/Qwen3.5-35B-A3B",
    "Qwen/Qwen3.5-397B-A17B",
    "Qwen/Qwen3.6-35B-A3B",
    "XiaomiMiMo/MiMo-V2.5",
    "google/gemma-4-26B-A4B-it",
    "google/gemma-4-31B-it",
    "moonshotai/Kimi-K2.5",
    "moonshotai/Kimi-K2.6",
    "moonshotai/Kimi-K2.7-Code",
    "Gryphe/MythoMax-L2-13b",
    "NousResearch/Hermes-3-Llama-3.1-405B",
    "Qwen/QwQ-32B",
    "Qwen/Qwen2.5-VL-32B-Instruct",
    "Qwen/Qwen3-235B-A22B",
    "Qwen/Qwen3-235B-A22B-Instruct-2507",
    "Qwen/Qwen3-235B-A22B-Thinking-2507",
    "Qwen/Qwen3-30B-A3B",
    "Qwen/Qwen3-32B",
    "Qwen/Qwen3-Coder-480B-A35B-Instruct",
    "Qwen/Qwen3-Next-80B-A3B-Instruct",
    "Qwen/Qwen3-Next-80B-A3B-Thinking",
    "anthropic/claude-3-7-sonnet-latest",
    "anthropic/claude-4-opus",
    "anthropic/claude-4-sonnet",
    "deepseek-ai/DeepSeek-R1-0528-Turbo",
    "deepseek-ai/DeepSeek-R1-Distill-Qwen-32B",
    "deepseek-ai/DeepSeek-V3-0324",
    "deepseek-ai/DeepSeek-V3.1",
    "deepseek-ai/DeepSeek-V3.1-Terminus",
    "google/gemini-2.5-flash",
    "google/gemini-2.5-pro",
    "google/gemma-3-12b-it",
    "google/gemma-3-27b-it",
    "google/gemma-3-4b-it",
    "meta-llama/Llama-3.2-3B-Instruct",
    "meta-llama/Meta-Llama-3-8B-Instruct",
    "microsoft/phi-4",
    "mistralai/Mistral-Nemo-Instruct-2407",
    "mistralai/Mistral-Small-24B-Instruct-2501",
    "mistralai/Mistral-Small-3.2-24B-Instruct-2506",
    "moonshotai/Kimi-K2-Instruct",
    "moonshotai/Kimi-K2-Instruct-0905",
    "nvidia/Llama-3.3-Nemotron-Super-49B-v1.5",
    "nvidia/NVIDIA-Nemotron-3.5-Lightning",
    "nvidia/NVIDIA-Nemotron-Nano-9B-v2",
    "zai-org/GLM-4.5",
    "Qwen/Qwen3.8-27B",
    "google/gemma-4-31B-it-Ultra",
    "anthropic/claude-opus-4-8",
    "anthropic/claude-sonnet-4-6",
    "google/gemini-3.5-flash",
    "google/gemma-4-31B-it-turbo",
    "thinkingmachines/Inkling-Small",
    "meta-models/Muse-Glimmer-30B",
    "Qwen/Qwen3-VL-235B-A22B-Instruct",
    "Qwen/Qwen3-VL-30B-A3B-Instruct",
    "Qwen/Qwen3.5-27B",
    "nvidia/Nemotron-Content-Safety-3.5",
    "anthropic/claude-opus-5",
    "thinkingmachines/Inkling",
    "ByteDance/Seed-2.0-mini",
    "MiniMaxAI/MiniMax-M3",
    "google/gemini-3.1-flash-lite",
    "google/gemini-3.7-flash",
    "stepfun-ai/Step-3.7-Flash",
    "ByteDance/Seed-1.8",
    "ByteDance/Seed-2.0-code",
    "ByteDance/Seed-2.0-pro",
    "anthropic/claude-sonnet-5",
    "anthropic/claude-fable-5",
    "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B",
    "Qwen/Qwen3.5-122B-A10B",
    "moonshotai/Kimi-K3",
    "anthropic/claude-opus-4-7",
    "Qwen/Qwen3.6-27B",
    "google/gemini-3.1-pro",
    "anthropic/claude-haiku-4-5",
    "deepseek-ai/DeepSeek-V4.1-Flash",
    "deepseek-ai/DeepSeek-V4.1-Flash-1017",
    "Qwen/Qwen3.5-9B",
    "zai-org/GLM-5.3-Flash",
    "anthropic/claude-opus-5-5",
    "anthropic/claude-sonnet-5-5",
    "deepseek-ai/DeepSeek-V4.1-Flash-Turbo",
    "deepseek-ai/DeepSeek-V4-Flash-Vision-Exp",
    "deepseek-ai/DeepSeek-OCR",
    "stepfun-ai/Step-3.5-Flash",
    "openchat/openchat_3.5",
    "mistralai/Mistral-7B-Instruct-v0.3",
    "microsoft/WizardLM-2-7B",
    "meta-llama/Meta-Llama-3-70B-Instruct",
    "lizpreciatior/lzlv_70b_fp16_hf",
    "moonshotai/Kimi-K2-Thinking",
    "google/gemini-2.0-flash-001",
    "allenai/olmOCR-2-7B-1025",
    "google/gemini-1.5-flash-8b",
    "google/gemini-1.5-flash",
    "MiniMaxAI/MiniMax-M2",
    "PaddlePaddle/PaddleOCR-VL-0.9B",
    "nvidia/NVIDIA-Nemotron-Nano-12B-v2-VL",
    "Qwen/Qwen3.5-0.8B",
    "Qwen/Qwen3.5-2B",
    "Qwen/Qwen3.5-4B",
    "allenai/Olmo-3.1-32B-Instruct",
    "MiniMaxAI/MiniMax-M2.1",
    "zai-org/GLM-4.6V",
    "moonshotai/Kimi-K2.5-Turbo",
    "meta-llama/Llama-4-Maverick-17B-128E-Instruct-Turbo",
    "Austism/chronos-hermes-13b-v2",
    "Phind/Phind-CodeLlama-34B-v2",
    "cognitivecomputations/dolphin-2.6-mixtral-8x7b",
    "deepinfra/airoboros-70b",
    "deepseek-ai/DeepSeek-V3-0324-Turbo",
    "meta-llama/Llama-2-13b-chat-hf",
    "meta-llama/Llama-2-70b-chat-hf",
    "mistralai/Devstral-Small-2507",
    "mistralai/Mistral-7B-Instruct-v0.1",
    "mistralai/Mistral-Small-3.1-24B-Instruct-2503",
    "zai-org/GLM-4.5-Air",
    "nvidia/Nemotron-3-Nano-Omni-30B-A3B-Reasoning",
    "01-ai/Yi-34B-Chat",
    "bigcode/starcoder2-15b-instruct-v0.1",
    "bigcode/starcoder2-15b",
    "codellama/CodeLlama-34b-Instruct-hf",
    "codellama/CodeLlama-70b-Instruct-hf",
    "cognitivecomputations/dolphin-2.9.1-llama-3-70b",
    "databricks/dbrx-instruct",
    "google/gemma-1.1-7b-it",
    "google/gemma-2-27b-it",
    "Gryphe/MythoMax-L2-13b-turbo",
    "HuggingFaceH4/zephyr-orpo-141b-A35b-v0.1",
    "KoboldAI/LLaMA2-13B-Tiefighter",
    "mattshumer/Reflection-Llama-3.1-70B",
    "meta-llama/Llama-2-7b-chat-hf",
    "meta-llama/Llama-3.2-1B-Instruct",
    "microsoft/Phi-3-medium-4k-instruct",
    "mistralai/Mistral-7B-Instruct-v0.2",
    "mistralai/Mixtral-8x22B-Instruct-v0.1",
    "mistralai/Mixtral-8x22B-v0.1",
    "nvidia/Nemotron-4-340B-Instruct",
    "openbmb/MiniCPM-Llama3-V-2_5",
    "openchat/openchat-3.6-8b",
    "Qwen/Qwen2-72B-Instruct",
    "Qwen/Qwen2.5-Coder-7B",
    "Sao10K/L3-70B-Euryale-v2.1",
    "Sao10K/L3-8B-Lunaris-v1",
    "Qwen/Qwen2.5-VL-7B-Instruct",
    "allenai/olmOCR-7B-1025",
    "Qwen/Qwen3-Coder-30B-A3B-Instruct",
]
"""Nothing is known to be refused."""

TextOnlyLanguageModelId: TypeAlias = Literal[
    "meta-llama/Llama-3.3-70B-Instruct-Turbo",
    "meta-llama/Llama-3.3-70B-Instruct",
    "meta-llama/Meta-Llama-3.1-405B-Instruct",
    "meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo",
    "meta-llama/Meta-Llama-3.1-70B-Instruct",
    "meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo",
    "meta-llama/Meta-Llama-3.1-8B-Instruct",
    "mistralai/Mixtral-8x7B-Instruct-v0.1",
    "deepseek-ai/DeepSeek-V3",
    "nvidia/Llama-3.1-Nemotron-70B-Instruct",
    "Qwen/Qwen2.5-72B-Instruct",
    "MiniMaxAI/MiniMax-M2.5",
    "Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo",
    "XiaomiMiMo/MiMo-V2.5-Pro",
    "deepseek-ai/DeepSeek-R1-0528",
    "deepseek-ai/DeepSeek-V3.2",
    "deepseek-ai/DeepSeek-V4-Flash",
    "deepseek-ai/DeepSeek-V4-Pro",
    "openai/gpt-oss-120b",
    "openai/gpt-oss-20b",
    "zai-org/GLM-4.6",
    "zai-org/GLM-4.7-Flash",
    "zai-org/GLM-4.7",
    "zai-org/GLM-5.1",
    "zai-org/GLM-5.2",
    "zai-org/GLM-5",
    "Qwen/Qwen3-14B",
    "openai/gpt-oss-120b-Turbo",
    "MiniMaxAI/MiniMax-M2.7",
    "Qwen/Qwen3-Max",
    "Qwen/Qwen3-Max-Thinking",
    "deepseek-ai/DeepSeek-V4-Pro-0813",
    "Qwen/Qwen3.7-Max",
    "Qwen/Qwen3.8-2.4T-A95B",
    "inclusionAI/Ling-3.0-flash",
    "tencent/Hy3",
    "nvidia/Nemotron-3-Nano-30B-A3B",
    "deepseek-ai/DeepSeek-V4-Flash-0731",
    "google/gemma-4-E4B-it",
    "Qwen/Qwen3.8-Max",
    "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B",
    "openai/gpt-oss-120b-Ultra",
    "MiniMaxAI/MiniMax-M2.7-Turbo",
    "zai-org/GLM-5.3",
    "tencent/Hy4-preview",
]
"""Refuses pictures."""

NoToolsLanguageModelId: TypeAlias = Literal[
    "meta-llama/Llama-3.2-11B-Vision-Instruct",
    "meta-llama/Llama-3.2-90B-Vision-Instruct",
    "NousResearch/Hermes-3-Llama-3.1-70B",
    "Qwen/Qwen2.5-7B-Instruct",
    "Sao10K/L3-8B-Lunaris-v1-Turbo",
    "Sao10K/L3.1-70B-Euryale-v2.2",
    "Sao10K/L3.3-70B-Euryale-v2.3",
    "allenai/olmOCR-7B-0725-FP8",
    "meta-llama/Llama-Guard-3-8B",
    "meta-llama/Llama-Guard-4-12B",
]
"""Refuses tools."""

NoToolsNoObjectsLanguageModelId: TypeAlias = Literal[
    "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8",
    "meta-llama/Llama-4-Scout-17B-16E-Instruct",
]
"""Refuses tools and output by schema."""

TextOnlyNoToolsLanguageModelId: TypeAlias = Literal[
    "Qwen/Qwen2-7B-Instruct",
    "Qwen/Qwen2.5-Coder-32B-Instruct",
    "Qwen/QwQ-32B-Preview",
]
"""Refuses pictures and tools."""

TextOnlyNoToolsNoObjectsLanguageModelId: TypeAlias = Literal[
    "deepseek-ai/DeepSeek-R1",
    "deepseek-ai/DeepSeek-R1-Distill-Llama-70B",
    "deepseek-ai/DeepSeek-R1-Turbo",
    "google/codegemma-7b-it",
    "google/gemma-2-9b-it",
    "microsoft/WizardLM-2-8x22B",
]
"""Refuses pictures, tools and output by schema."""

LanguageModelId: TypeAlias = (
    ChatLanguageModelId
    | TextOnlyLanguageModelId
    | NoToolsLanguageModelId
    | NoToolsNoObjectsLanguageModelId
    | TextOnlyNoToolsLanguageModelId
    | TextOnlyNoToolsNoObjectsLanguageModelId
)
"""Models of the table `language`."""

TextClassificationNativeModelId: TypeAlias = Literal[
    "ProsusAI/finbert",
    "cardiffnlp/twitter-roberta-base-emotion",
    "cardiffnlp/twitter-roberta-base-sentiment",
    "distilbert-base-uncased-finetuned-sst-2-english",
]
"""Tells which of its fixed labels fits a text."""

TokenClassificationNativeModelId: TypeAlias = Literal[
    "Davlan/bert-base-multilingual-cased-ner-hrl",
    "Jean-Baptiste/camembert-ner",
    "Jean-Baptiste/roberta-large-ner-english",
    "dbmdz/bert-large-cased-finetuned-conll03-english",
    "dslim/bert-base-NER",
    "dslim/bert-base-NER-uncased",
    "dslim/bert-large-NER",
    "mrm8488/bert-base-german-finetuned-ler",
    "mrm8488/bert-spanish-cased-finetuned-ner",
    "mrm8488/bert-spanish-cased-finetuned-pos-16-tags",
    "rajpurkarlab/gilbert",
    "sshleifer/tiny-distilbert-base-cased",
    "vblagoje/bert-english-uncased-finetuned-pos",
]
"""Finds names, parts of speech and the like in a text."""

ZeroShotImageClassificationNativeModelId: TypeAlias = Literal[
    "openai/clip-vit-base-patch32",
    "openai/clip-vit-large-patch14",
    "openai/clip-vit-large-patch14-336",
]
"""Tells which of the labels of the request fits a picture."""

ImageClassificationNativeModelId: TypeAlias = Literal[
    "google/vit-base-patch16-224",
    "google/vit-base-patch16-384",
    "microsoft/beit-base-patch16-224-pt22k-ft22k",
    "microsoft/resnet-50",
]
"""Tells which of its fixed labels fits a picture."""

ObjectDetectionNativeModelId: TypeAlias = Literal[
    "hustvl/yolos-base",
    "hustvl/yolos-small",
    "hustvl/yolos-tiny",
    "nickmuchi/yolos-small-rego-plates-detection",
]
"""Finds things in a picture and where they are."""

FillMaskNativeModelId: TypeAlias = Literal[
    "GroNLP/bert-base-dutch-cased",
    "KB/bert-base-swedish-cased",
    "Rostlab/prot_bert",
    "Rostlab/prot_bert_bfd",
    "albert-base-v1",
    "albert-base-v2",
    "aubmindlab/bert-base-arabertv02",
    "bert-base-cased",
    "bert-base-chinese",
    "bert-base-german-cased",
    "bert-base-multilingual-cased",
    "bert-base-multilingual-uncased",
    "bert-base-uncased",
    "bert-large-cased",
    "bert-large-uncased",
    "camembert-base",
    "distilbert-base-multilingual-cased",
    "distilbert-base-uncased",
    "distilroberta-base",
    "dmis-lab/biobert-base-cased-v1.2",
    "emilyalsentzer/Bio_ClinicalBERT",
    "emilyalsentzer/Bio_Discharge_Summary_BERT",
    "hfl/chinese-bert-wwm-ext",
    "hfl/chinese-roberta-wwm-ext",
    "huggingface/CodeBERTa-small-v1",
    "jackaduma/SecBERT",
    "klue/bert-base",
    "microsoft/BiomedNLP-PubMedBERT-base-uncased-abstract-fulltext",
    "microsoft/codebert-base-mlm",
    "microsoft/deberta-base",
    "microsoft/deberta-v2-xlarge",
    "microsoft/deberta-v3-base",
    "naver/splade-cocondenser-ensembledistil",
    "neuralmind/bert-base-portuguese-cased",
    "neuralmind/bert-large-portuguese-cased",
    "nlpaueb/legal-bert-base-uncased",
    "nlpaueb/legal-bert-small-uncased",
    "nreimers/mMiniLMv2-L12-H384-distilled-from-XLMR-Large",
    "roberta-base",
    "roberta-large",
    "sberbank-ai/ruRoberta-large",
    "smanjil/German-MedBERT",
    "uer/albert-base-chinese-cluecorpussmall",
    "xlm-roberta-base",
]
"""Fills the gap in a text, which is marked as the model was taught: `[MASK]` or `<mask>`."""

QuestionAnsweringNativeModelId: TypeAlias = Literal[
    "bert-large-uncased-whole-word-masking-finetuned-squad",
    "csarron/bert-base-uncased-squad-v1",
    "deepset/bert-large-uncased-whole-word-masking-squad2",
    "deepset/minilm-uncased-squad2",
    "deepset/roberta-base-squad2",
    "deepset/roberta-base-squad2-covid",
    "deepset/roberta-large-squad2",
    "deepset/tinyroberta-squad2",
    "distilbert-base-cased-distilled-squad",
    "distilbert-base-uncased-distilled-squad",
    "monologg/koelectra-small-v2-distilled-korquad-384",
    "sultan/BioM-ELECTRA-Large-SQuAD2",
]
"""Finds the answer to a question within a text."""

Text2TextGenerationNativeModelId: TypeAlias = Literal[
    "google/flan-t5-large",
    "google/flan-t5-small",
    "google/flan-t5-xl",
    "google/flan-t5-xxl",
]
"""Turns a text into another one, as it is told."""

NativeModelId: TypeAlias = (
    TextClassificationNativeModelId
    | TokenClassificationNativeModelId
    | ZeroShotImageClassificationNativeModelId
    | ImageClassificationNativeModelId
    | ObjectDetectionNativeModelId
    | FillMaskNativeModelId
    | QuestionAnsweringNativeModelId
    | Text2TextGenerationNativeModelId
)
"""Models of the table `native`."""

Qwen3RerankingModelId: TypeAlias = Literal[
    "Qwen/Qwen3-Reranker-0.6B",
    "Qwen/Qwen3-Reranker-4B",
    "Qwen/Qwen3-Reranker-8B",
]
"""Up to 1024 documents, with an instruction. One query for all documents costs fewer tokens than
one for each.
"""

OpenRerankingModelId: TypeAlias = Literal["cross-encoder/ms-marco-MiniLM-L-12-v2",]
"""Nothing is known to be refused."""

RerankingModelId: TypeAlias = Qwen3RerankingModelId | OpenRerankingModelId
"""Models of the table `reranking`."""

KokoroSpeechModelId: TypeAlias = Literal["hexgrad/Kokoro-82M",]
"""The 54 voices of Kokoro, in five forms of sound."""

CsmSpeechModelId: TypeAlias = Literal["sesame/csm-1b",]
"""Six voices of three ways to speak."""

EarlySpeechModelId: TypeAlias = Literal["deepinfra/tts",]
"""Three voices, wav only."""

OpenSpeechModelId: TypeAlias = Literal[
    "Qwen/Qwen3-TTS",
    "Qwen/Qwen3-TTS-VoiceDesign",
    "ResembleAI/chatterbox-turbo",
    "ResembleAI/chatterbox-multilingual",
    "Audio8/Audio8-TTS-Preview-0.6b",
    "Zyphra/Zonos-v0.1-hybrid",
    "Zyphra/Zonos-v0.1-transformer",
    "canopylabs/orpheus-3b-0.1-ft",
    "ResembleAI/chatterbox",
    "bosonai/HiggsAudioV2.5",
    "XiaomiMiMo/MiMo-V2.5-tts",
    "XiaomiMiMo/MiMo-V2.5-tts-voicedesign",
]
"""Nothing is known to be refused."""

SpeechModelId: TypeAlias = (
    KokoroSpeechModelId | CsmSpeechModelId | EarlySpeechModelId | OpenSpeechModelId
)
"""Models of the table `speech`."""

WhisperTranscriptionModelId: TypeAlias = Literal["openai/whisper-large-v3",]
"""The languages of Whisper, times of segments or words."""

OpenTranscriptionModelId: TypeAlias = Literal[
    "openai/whisper-large-v3-turbo",
    "Qwen/Qwen3-ASR-0.6B",
    "Qwen/Qwen3-ASR-1.7B",
    "nvidia/Nemotron-3.5-ASR-Streaming-Multilingual-0.6b",
    "mistralai/Voxtral-Small-24B-2507",
    "mistralai/Voxtral-Mini-3B-2507",
    "openai/whisper-large",
    "openai/whisper-medium",
    "openai/whisper-small",
    "openai/whisper-base",
    "openai/whisper-timestamped-medium",
    "openai/whisper-medium.en",
    "openai/whisper-small.en",
    "openai/whisper-large-v2",
]
"""Nothing is known to be refused."""

TranscriptionModelId: TypeAlias = WhisperTranscriptionModelId | OpenTranscriptionModelId
"""Models of the table `transcription`."""

VeoVideoModelId: TypeAlias = Literal[
    "google/veo-3.1-fast",
    "google/veo-3.1",
]
"""720p or 1080p, wide or upright."""

SeedanceVideoModelId: TypeAlias = Literal[
    "ByteDance/Seedance-2.0",
    "ByteDance/Seedance-1.5-Pro",
]
"""480p to 1080p in seven shapes; how long, the row says."""

Wan3VideoModelId: TypeAlias = Literal["Wan-AI/Wan3.0-Video",]
"""480P to 1080P in six shapes, 2 to 30 seconds."""

OpenVideoModelId: TypeAlias = Literal[
    "Wan-AI/Wan2.6-T2V",
    "PrunaAI/p-video",
    "FastVideo/LTX-2.3-Distilled-Diffusers",
    "FastVideo/LTX2-Distilled-Diffusers",
    "ByteDance/SeeDance-T2V",
    "Pixverse/Pixverse-6-T2V",
    "Pixverse/Pixverse-T2V",
    "Pixverse/Pixverse-T2V-HD",
    "Wan-AI/Wan2.1-T2V-1.3B",
    "Wan-AI/Wan2.1-T2V-14B",
    "Wan-AI/Wan2.2-T2V-A14B",
    "nvidia/Cosmos3-Nano",
    "nvidia/Cosmos3-Super",
    "FastVideo/FastWan-QAD-FP8-1.3B",
    "google/veo-3.0",
    "google/veo-3.0-fast",
]
"""Nothing is known to be refused."""

VideoModelId: TypeAlias = (
    VeoVideoModelId | SeedanceVideoModelId | Wan3VideoModelId | OpenVideoModelId
)
"""Models of the table `video`."""
