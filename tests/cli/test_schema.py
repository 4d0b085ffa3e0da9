"""The schema of findings holds for what is printed, and knows every kind and severity."""

import json
from pathlib import Path

import fastjsonschema
import pytest

from copydesk.model.kinds import Kind
from copydesk.model.severity import Severity
from copydesk_resources import sample_paths

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "resources/docs/findings.schema.json").read_text("utf-8")
)


@pytest.mark.parametrize("path", sample_paths(), ids=lambda path: path.name)
def test_what_is_printed_is_as_the_schema_says(run, path):
    valid = fastjsonschema.compile(SCHEMA)
    (draft,) = json.loads(run("check", path, "--format", "json", "--hints")[1])
    valid(draft)
    assert draft["findings"]
    with pytest.raises(fastjsonschema.JsonSchemaValueException):
        valid({**draft, "findings": [{**draft["findings"][0], "kind": "typo"}]})


def test_it_knows_what_there_is():
    finding = SCHEMA["properties"]["findings"]["items"]["properties"]
    assert set(finding["kind"]["enum"]) >= set(Kind)
    assert set(finding["severity"]["enum"]) == set(Severity)
