#!/usr/bin/env bash
# Retrains models/vectors-multilingual: npm run build, then training/vectors/make-vectors.sh. Needs Python 3.11 with venv, 6 GiB of memory, some
# fifteen minutes of one core, and the archive of texts beside the checkout (../shared/corpus/archive), which is not part of the project.
set -euo pipefail
cd "$(dirname "$0")"
work="${PARLEY_TRAINING_WORK:-../made}/vectors"
archive="${PARLEY_ARCHIVE:-../../../shared/corpus/archive}"
mkdir -p "$work"
[ -x "$work/venv/bin/python" ] || python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet -r requirements.txt
python="$work/venv/bin/python"

"$python" embed.py "$work" pieces
"$python" embed.py "$work" archive "$archive"
node export-lists.mjs "$work/lists.json"
node compose-sentences.mjs "$work/lists.json" "$work/all.json" "$work/composed.json"
node choose-pieces.mjs "$work/e5-pieces.json" "$work/all.json" "$work/lists.json" "$work/pieces.json"
"$python" embed.py "$work" texts
node cut-texts.mjs "$work/pieces.json" "$work/texts.json" "$work/texts.cuts.json"
for name in names composed-en composed-zh composed-ru composed-ko; do
  node cut-texts.mjs "$work/pieces.json" "$work/$name.texts.json" "$work/$name.cuts.json"
done
"$python" fit.py "$work"
node pack-vectors.mjs "$work"
