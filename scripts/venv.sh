#!/bin/sh
# Turns the requirements files into a ready .venv: `scripts/venv.sh` to run the app,
# `scripts/venv.sh onnx` for the optional serving path, `scripts/venv.sh dev` to develop it.
# The second run does nothing; a run that was interrupted is noticed, and started afresh.
set -eu
cd "$(dirname "$0")/.."

venv=.venv
python=$venv/bin/python
unfinished=$venv/.unfinished

say() { printf '%s\n' "$*" >&2; }

recent() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

makes_environments() { "$1" -c 'import ensurepip, venv' >/dev/null 2>&1; }

find_python() {
    seen=""
    for name in ${PYTHON:-python3.13 python3.12 python3.11 python3 python}; do
        recent "$name" || continue
        seen=$name
        makes_environments "$name" && { echo "$name"; return; }
    done
    if [ -n "$seen" ]; then
        say "$seen cannot make virtual environments: its venv module is missing." \
            "Install it (on Debian or Ubuntu: apt install python3-venv) and run this again."
    else
        say "No Python 3.11 or newer was found (looked for: ${PYTHON:-python3.13 python3.12 python3.11 python3 python})." \
            "Install one from https://www.python.org/downloads/ or name yours: PYTHON=/path/to/python make run"
    fi
    exit 1
}

# Another run of this script is at work here: wait for it rather than build over it.
wait_for_other_run() {
    while owner=$(cat "$unfinished" 2>/dev/null) && [ -n "$owner" ] && [ "$owner" != $$ ] &&
        ps -p "$owner" -o args= 2>/dev/null | grep -q 'venv\.sh'; do
        sleep 1
    done
}

build() {
    maker=$(find_python)
    say "Making $venv with $("$maker" --version) ..."
    rm -rf "$venv"
    mkdir "$venv"
    echo $$ >"$unfinished"
    "$maker" -m venv "$venv"
}

install() {
    stamp=$venv/.installed-$1
    shift
    cat "$@" | cmp -s - "$stamp" 2>/dev/null && return
    "$python" -m pip --version >/dev/null 2>&1 || "$python" -m ensurepip >/dev/null 2>&1 || build
    say "Installing $* (a few minutes the first time) ..."
    echo $$ >"$unfinished"
    options=""
    for file in "$@"; do options="$options -r $file"; done
    # shellcheck disable=SC2086 # the options are words, and no file name here holds a space
    "$python" -m pip install --quiet --no-input --disable-pip-version-check $options
    cat "$@" >"$stamp"
}

wait_for_other_run
if [ -e "$unfinished" ]; then
    say "An earlier installation did not finish; starting afresh."
    build
elif ! recent "$python"; then
    build
fi
case ${1:-runtime} in
    runtime) install runtime requirements.txt ;;
    dev)
        install dev requirements.txt requirements-onnx.txt requirements-dev.txt
        cat requirements.txt >"$venv/.installed-runtime"
        ;;
    onnx)
        install onnx requirements.txt requirements-onnx.txt
        cat requirements.txt >"$venv/.installed-runtime"
        ;;
    *) say "unknown kind '$1': runtime, onnx or dev"; exit 2 ;;
esac
rm -f "$unfinished"
