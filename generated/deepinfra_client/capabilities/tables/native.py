# Generated from schema/capabilities/native.yaml. Do not edit; run: nox -s generate
"""Models for tasks that only the native call has, such as filling a gap in a text or finding things
in a picture. Most rows come from a list of 2023, so that a model may be gone by now. Rows are added
and retired, never removed.
"""

from __future__ import annotations

from typing import NamedTuple

from ..._runtime.capability import OptionSpec, Table, by_id


class NativeRow(NamedTuple):
    """What is known of one model; `None` is unknown and permits."""

    id: str
    """The model."""
    profile: str
    """The group of models that take the same options."""
    task: str | None = None
    """What the model is for, such as fill-mask."""
    retired: str | None = None
    """The day on which it was retired, `yes` when the day is unknown; None while it is served."""
    replaced_by: str | None = None
    """The model that answers in its place."""
    status: str | None = None
    """A word of the source about its state."""
    notes: str | None = None
    """What else is worth knowing."""
    source: tuple[str, ...] = ()
    """Where the facts come from; the names stand in the schema file."""
    checked: str = ""
    """The day on which the facts were last checked."""


# fmt: off
ROWS: dict[str, NativeRow] = by_id(
    NativeRow("ProsusAI/finbert", "text_classification", task="text-classification", source=("deepctl", "docs", "node-sdk"), checked="2026-11-22"),
    NativeRow("cardiffnlp/twitter-roberta-base-emotion", "text_classification", task="text-classification", source=("deepctl",), checked="2026-11-22"),
    NativeRow("cardiffnlp/twitter-roberta-base-sentiment", "text_classification", task="text-classification", source=("deepctl",), checked="2026-11-22"),
    NativeRow("distilbert-base-uncased-finetuned-sst-2-english", "text_classification", task="text-classification", source=("deepctl",), checked="2026-11-22"),
    NativeRow("Davlan/bert-base-multilingual-cased-ner-hrl", "token_classification", task="token-classification", source=("deepctl", "docs", "node-sdk"), checked="2026-11-22"),
    NativeRow("Jean-Baptiste/camembert-ner", "token_classification", task="token-classification", source=("deepctl",), checked="2026-11-22"),
    NativeRow("Jean-Baptiste/roberta-large-ner-english", "token_classification", task="token-classification", source=("deepctl",), checked="2026-11-22"),
    NativeRow("dbmdz/bert-large-cased-finetuned-conll03-english", "token_classification", task="token-classification", source=("deepctl",), checked="2026-11-22"),
    NativeRow("dslim/bert-base-NER", "token_classification", task="token-classification", source=("deepctl",), checked="2026-11-22"),
    NativeRow("dslim/bert-base-NER-uncased", "token_classification", task="token-classification", source=("deepctl",), checked="2026-11-22"),
    NativeRow("dslim/bert-large-NER", "token_classification", task="token-classification", source=("deepctl",), checked="2026-11-22"),
    NativeRow("mrm8488/bert-base-german-finetuned-ler", "token_classification", task="token-classification", source=("deepctl",), checked="2026-11-22"),
    NativeRow("mrm8488/bert-spanish-cased-finetuned-ner", "token_classification", task="token-classification", source=("deepctl",), checked="2026-11-22"),
    NativeRow("mrm8488/bert-spanish-cased-finetuned-pos-16-tags", "token_classification", task="token-classification", source=("deepctl",), checked="2026-11-22"),
    NativeRow("rajpurkarlab/gilbert", "token_classification", task="token-classification", source=("deepctl",), checked="2026-11-22"),
    NativeRow("sshleifer/tiny-distilbert-base-cased", "token_classification", task="token-classification", source=("deepctl",), checked="2026-11-22"),
    NativeRow("vblagoje/bert-english-uncased-finetuned-pos", "token_classification", task="token-classification", source=("deepctl",), checked="2026-11-22"),
    NativeRow("openai/clip-vit-base-patch32", "zero_shot_image_classification", task="zero-shot-image-classification", source=("deepctl", "docs", "node-sdk", "portkey", "truefoundry"), checked="2026-11-22"),
    NativeRow("openai/clip-vit-large-patch14", "zero_shot_image_classification", task="zero-shot-image-classification", source=("deepctl",), checked="2026-11-22"),
    NativeRow("openai/clip-vit-large-patch14-336", "zero_shot_image_classification", task="zero-shot-image-classification", source=("deepctl", "portkey", "truefoundry"), checked="2026-11-22"),
    NativeRow("google/vit-base-patch16-224", "image_classification", task="image-classification", source=("deepctl", "docs", "node-sdk"), checked="2026-11-22"),
    NativeRow("google/vit-base-patch16-384", "image_classification", task="image-classification", source=("deepctl",), checked="2026-11-22"),
    NativeRow("microsoft/beit-base-patch16-224-pt22k-ft22k", "image_classification", task="image-classification", source=("deepctl",), checked="2026-11-22"),
    NativeRow("microsoft/resnet-50", "image_classification", task="image-classification", source=("deepctl",), checked="2026-11-22"),
    NativeRow("hustvl/yolos-base", "object_detection", task="object-detection", source=("deepctl",), checked="2026-11-22"),
    NativeRow("hustvl/yolos-small", "object_detection", task="object-detection", source=("deepctl", "docs"), checked="2026-11-22"),
    NativeRow("hustvl/yolos-tiny", "object_detection", task="object-detection", source=("deepctl", "node-sdk"), checked="2026-11-22"),
    NativeRow("nickmuchi/yolos-small-rego-plates-detection", "object_detection", task="object-detection", source=("deepctl",), checked="2026-11-22"),
    NativeRow("GroNLP/bert-base-dutch-cased", "fill_mask", task="fill-mask", source=("deepctl", "node-sdk"), checked="2026-11-22"),
    NativeRow("KB/bert-base-swedish-cased", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("Rostlab/prot_bert", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("Rostlab/prot_bert_bfd", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("albert-base-v1", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("albert-base-v2", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("aubmindlab/bert-base-arabertv02", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("bert-base-cased", "fill_mask", task="fill-mask", source=("deepctl", "docs"), checked="2026-11-22"),
    NativeRow("bert-base-chinese", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("bert-base-german-cased", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("bert-base-multilingual-cased", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("bert-base-multilingual-uncased", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("bert-base-uncased", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("bert-large-cased", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("bert-large-uncased", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("camembert-base", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("distilbert-base-multilingual-cased", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("distilbert-base-uncased", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("distilroberta-base", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("dmis-lab/biobert-base-cased-v1.2", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("emilyalsentzer/Bio_ClinicalBERT", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("emilyalsentzer/Bio_Discharge_Summary_BERT", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("hfl/chinese-bert-wwm-ext", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("hfl/chinese-roberta-wwm-ext", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("huggingface/CodeBERTa-small-v1", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("jackaduma/SecBERT", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("klue/bert-base", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("microsoft/BiomedNLP-PubMedBERT-base-uncased-abstract-fulltext", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("microsoft/codebert-base-mlm", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("microsoft/deberta-base", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("microsoft/deberta-v2-xlarge", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("microsoft/deberta-v3-base", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("naver/splade-cocondenser-ensembledistil", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("neuralmind/bert-base-portuguese-cased", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("neuralmind/bert-large-portuguese-cased", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("nlpaueb/legal-bert-base-uncased", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("nlpaueb/legal-bert-small-uncased", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("nreimers/mMiniLMv2-L12-H384-distilled-from-XLMR-Large", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("roberta-base", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("roberta-large", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("sberbank-ai/ruRoberta-large", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("smanjil/German-MedBERT", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("uer/albert-base-chinese-cluecorpussmall", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("xlm-roberta-base", "fill_mask", task="fill-mask", source=("deepctl",), checked="2026-11-22"),
    NativeRow("bert-large-uncased-whole-word-masking-finetuned-squad", "question_answering", task="question-answering", source=("deepctl",), checked="2026-11-22"),
    NativeRow("csarron/bert-base-uncased-squad-v1", "question_answering", task="question-answering", source=("deepctl",), checked="2026-11-22"),
    NativeRow("deepset/bert-large-uncased-whole-word-masking-squad2", "question_answering", task="question-answering", source=("deepctl",), checked="2026-11-22"),
    NativeRow("deepset/minilm-uncased-squad2", "question_answering", task="question-answering", source=("deepctl",), checked="2026-11-22"),
    NativeRow("deepset/roberta-base-squad2", "question_answering", task="question-answering", source=("deepctl",), checked="2026-11-22"),
    NativeRow("deepset/roberta-base-squad2-covid", "question_answering", task="question-answering", source=("deepctl",), checked="2026-11-22"),
    NativeRow("deepset/roberta-large-squad2", "question_answering", task="question-answering", source=("deepctl",), checked="2026-11-22"),
    NativeRow("deepset/tinyroberta-squad2", "question_answering", task="question-answering", source=("deepctl",), checked="2026-11-22"),
    NativeRow("distilbert-base-cased-distilled-squad", "question_answering", task="question-answering", source=("deepctl",), checked="2026-11-22"),
    NativeRow("distilbert-base-uncased-distilled-squad", "question_answering", task="question-answering", source=("deepctl",), checked="2026-11-22"),
    NativeRow("monologg/koelectra-small-v2-distilled-korquad-384", "question_answering", task="question-answering", source=("deepctl",), checked="2026-11-22"),
    NativeRow("sultan/BioM-ELECTRA-Large-SQuAD2", "question_answering", task="question-answering", source=("deepctl",), checked="2026-11-22"),
    NativeRow("google/flan-t5-large", "text2text_generation", task="text2text-generation", source=("deepctl",), checked="2026-11-22"),
    NativeRow("google/flan-t5-small", "text2text_generation", task="text2text-generation", source=("deepctl",), checked="2026-11-22"),
    NativeRow("google/flan-t5-xl", "text2text_generation", task="text2text-generation", source=("deepctl",), checked="2026-11-22"),
    NativeRow("google/flan-t5-xxl", "text2text_generation", task="text2text-generation", source=("deepctl",), checked="2026-11-22"),
)
# fmt: on
"""Every model of the table by its id."""

OPTIONS: dict[str, OptionSpec] = {}
"""Options that are checked: the column that rules and the status of a refusal."""

TABLE: Table[NativeRow] = Table(
    "native", ROWS, OPTIONS, prices="deepinfra_client.capabilities.prices", task_column="task"
)
"""The table: a mapping of model ids to rows, with `check` and `find`."""
