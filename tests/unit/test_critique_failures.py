"""Why there is no critique: each failure of an endpoint and of a model is a sentence."""

from __future__ import annotations

import gzip
import json
import logging
import shutil
import socket
import ssl
import subprocess
import time

import pytest
from requests import adapters

from tests.support.critique_asking import (
    KEY,
    PATIENCE_S,
    SPLIT,
    all_request_threads_end,
    asked,
    refused,
)
from tests.support.critique_server import (
    CHUNKED,
    HEAD,
    completion,
    critique_server,
    dripping,
    endless,
    redirecting_without_end,
    remarks,
    reset,
    saying,
    sending,
    silent,
)
from whiteboard.critique import (
    CritiqueSettings,
)

SHORT_S = 0.3
"""A deadline for servers that never finish [s]."""


@pytest.fixture
def server():
    with critique_server(saying(remarks(SPLIT))) as running:
        yield running


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (400, "The endpoint did not accept the request (HTTP 400)."),
        (401, "The endpoint did not accept the key (HTTP 401)."),
        (403, "The endpoint did not accept the key (HTTP 403)."),
        (404, "The endpoint does not know the path or the model (HTTP 404)."),
        (413, "The endpoint did not accept the request (HTTP 413)."),
        (429, "The endpoint has too many requests at present (HTTP 429); ask again later."),
        (500, "The endpoint failed (HTTP 500); ask again later."),
        (503, "The endpoint failed (HTTP 503); ask again later."),
    ],
)
def test_a_refusal_is_a_sentence_with_its_number_and_is_not_asked_again(server, status, sentence):
    server.behave(sending(f"your key {KEY} is bad".encode(), status=status))
    assert refused(server) == sentence
    assert len(server.received) == (2 if status == 400 else 1)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_named_and_not_followed(server, status):
    with critique_server(saying(remarks(SPLIT))) as other:
        server.behave(sending(b"", status=status, Location=f"{other.url}/secret?key=1"))
        host = f"127.0.0.1:{other.port}"
        expected = f"The endpoint answered with a redirect to {host}, which is not followed."
        assert refused(server) == expected
        assert not other.received


@pytest.mark.parametrize(
    ("location", "host"),
    [
        ("/elsewhere", "127.0.0.1:{port}"),
        ("https://user:word@login.example/a?b=c", "login.example"),
        ("http://[", "another address"),
        ("http://a:99999999/", "another address"),
        ("http://\xfcber.example/", "another address"),
        ("", "another address"),
    ],
)
def test_a_redirect_says_no_more_than_the_host(server, location, host):
    server.behave(sending(b"", status=302, Location=location))
    named = host.format(port=server.port)
    assert (
        refused(server)
        == f"The endpoint answered with a redirect to {named}, which is not followed."
    )
    assert len(server.received) == 1


def test_the_body_of_a_redirect_is_not_read(server):
    server.behave(redirecting_without_end)
    words = "The endpoint answered with a redirect to login.example, which is not followed."
    assert refused(server) == words
    assert server.left.wait(PATIENCE_S)


@pytest.mark.parametrize(
    "behaviour",
    [
        silent,
        dripping(b""),
        dripping(b"HTTP/1.1 200 OK\r\nX-Slow: ", b"x"),
        dripping(b"HTTP/1.1 200 OK\r\n", b"X-More: x\r\n"),
        dripping(HEAD),
        dripping(CHUNKED, b"1\r\n \r\n"),
        dripping(CHUNKED, b"0"),
    ],
    ids=["nothing", "status", "header", "headers", "body", "chunks", "chunk size"],
)
def test_a_server_that_never_finishes_is_left_at_the_deadline(server, behaviour):
    server.behave(behaviour)
    began = time.monotonic()
    words = refused(server, timeout_s=SHORT_S)
    assert words == "The endpoint did not finish its answer within 0.3 s."
    assert SHORT_S <= time.monotonic() - began < SHORT_S + 10
    assert all_request_threads_end()


def test_one_deadline_holds_for_both_requests(server):
    server.behave(sending(b"{}", status=400), silent)
    words = refused(server, timeout_s=SHORT_S)
    assert words == "The endpoint did not finish its answer within 0.3 s."


@pytest.mark.parametrize(
    "behaviour", [endless, sending(b"[" + b" " * 300_000 + b"]")], ids=["endless", "huge"]
)
def test_a_body_beyond_256_kb_is_not_used(server, behaviour):
    server.behave(behaviour)
    assert refused(server) == "The endpoint sent more than 256 kB, so nothing of it is used."
    assert all_request_threads_end()


def test_a_compressed_body_that_nobody_asked_for_is_not_unfolded(server):
    bomb = gzip.compress(completion(remarks(SPLIT)) + b" " * 5_000_000)
    server.behave(sending(bomb, Content_Encoding="gzip"))
    assert refused(server) == "The endpoint's answer is not JSON."


@pytest.mark.parametrize(
    "behaviour",
    [reset, sending(b"{}", Content_Length="100"), dripping(b"nonsense\r\n\r\n")],
    ids=["reset", "short", "nonsense"],
)
def test_a_connection_that_breaks_is_said_to_be_cut_off(server, behaviour):
    server.behave(behaviour)
    expected = "The endpoint closed the connection before its answer was complete."
    assert refused(server) == expected


def test_an_endpoint_that_nobody_serves_cannot_be_reached():
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))  # bound and never listening: nobody else can take it
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/v1"
        assert refused(None, url=url) == "The endpoint cannot be reached."


@pytest.mark.parametrize(
    "data",
    [b"", b"<html>", b"[]", b"5", b'{"choices": [', b'{"a": "\xff\xfe"}', b"[" * 100_000],
    ids=["empty", "page", "list", "number", "cut", "not UTF-8", "deep"],
)
def test_an_answer_that_is_not_a_json_object_is_said_to_be_none(server, data):
    server.behave(sending(data))
    assert refused(server) == "The endpoint's answer is not JSON."


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"choices": []},
        {"choices": None},
        {"choices": [5]},
        {"choices": [{}]},
        {"choices": [{"message": None}]},
        {"choices": [{"message": {"content": None}}]},
        {"choices": [{"message": {"content": "  "}}]},
    ],
)
def test_an_answer_without_words_of_a_model_is_said_to_have_none(server, answer):
    server.behave(sending(json.dumps(answer).encode()))
    assert refused(server) == "The endpoint's answer holds no text of a model."


def test_a_reply_that_broke_off_at_its_limit_is_not_shown(server):
    server.behave(saying('{"remarks": [{"section": "data"', finish_reason="length"))
    assert refused(server) == (
        "The model's reply broke off at its limit of 2048 tokens; none of it is shown."
    )


@pytest.mark.parametrize(
    "content",
    [
        "I would rather not.",
        '{"answer": 5}',
        '{"remarks": 5}',
        '{"remarks": [',
        '{"remarks"' * 9000,
    ],
)
def test_a_reply_of_another_form_is_not_shown(server, content):
    server.behave(saying(content))
    assert refused(server) == "The model's reply does not have the form that was asked for."


def test_a_model_that_has_nothing_to_say_is_said_to_have_nothing(server):
    server.behave(saying('{"remarks": []}'))
    assert refused(server) == "The model made no remark."


def test_when_every_quote_is_invented_none_is_shown_and_the_number_is_told(server):
    invented = ("data", "we used stratified folds", "Why?")
    server.behave(saying(remarks(*[invented] * 5)))
    assert refused(server) == (
        "The model's 5 remarks quoted nothing that stands in the answer, so none is shown."
    )
    server.behave(saying(remarks(invented)))
    assert refused(server) == (
        "The model's only remark quoted nothing that stands in the answer, so it is not shown."
    )


def test_an_empty_answer_is_never_sent(server):
    words = "No section has any text yet, so there is nothing to ask a model about."
    assert refused(server, texts={"data": " \n"}) == words
    assert not server.received


def test_an_answer_too_long_for_a_model_is_never_sent(server):
    sentence = "This answer has 40,001 letters; a model is asked about answers of at most 40,000."
    assert refused(server, texts={"data": "x" * 40_001}) == sentence
    assert not server.received


def test_nothing_is_logged_that_holds_the_key_or_the_answer(server, caplog):
    with caplog.at_level(logging.DEBUG):
        asked(server)
        server.behave(sending(b"", status=500))
        refused(server)
    assert KEY not in caplog.text
    assert "Random" not in caplog.text
    assert KEY not in repr(CritiqueSettings(url=server.url, model="small", key=KEY))


@pytest.fixture
def secure_server(tmp_path):
    """A server on TLS with a certificate of its own, ``own.pem`` in the test's folder."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificate")
    make = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
    name = "-keyout key.pem -out own.pem -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1"
    command = ["openssl", *make.split(), *name.split()]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "own.pem", tmp_path / "key.pem")
    with critique_server(saying(remarks(SPLIT)), context=context) as running:
        yield running


def test_a_certificate_that_nobody_vouches_for_ends_it_before_anything_is_sent(
    secure_server, tmp_path, monkeypatch
):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "own.pem"))
    words = "No trusted TLS connection to the endpoint can be made, so nothing was sent to it."
    assert refused(secure_server) == words
    assert not secure_server.received


def test_a_trusted_certificate_is_accepted_and_the_deadline_holds_behind_it(
    secure_server, tmp_path, monkeypatch
):
    monkeypatch.setattr(adapters, "DEFAULT_CA_BUNDLE_PATH", str(tmp_path / "own.pem"))
    assert asked(secure_server).remarks
    secure_server.behave(dripping(HEAD))
    words = "The endpoint did not finish its answer within 0.3 s."
    assert refused(secure_server, timeout_s=SHORT_S) == words
    assert all_request_threads_end()


def test_a_tls_handshake_that_never_ends_is_left_at_the_deadline():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        url = f"https://127.0.0.1:{listening.getsockname()[1]}/v1"
        words = "The endpoint did not finish its answer within 0.3 s."
        assert refused(None, url=url, timeout_s=SHORT_S) == words
        assert all_request_threads_end()
