#!/bin/sh
# sh examples/parallel.sh FOLDER OUT [SHARES]: all shares on this machine; --sshlogin spreads them over more.
# Exit status 3 says that some files were refused: the share is done all the same.
set -eu
folder=$1 out=$2 shares=${3:-16}
mkdir -p "$out"
seq 0 $((shares - 1)) | parallel --joblog "$out/parallel.log" --retries 3 \
  "node bin/biaochi.js review '$folder' --out '$out' --jobs 1 --shard {}/$shares || [ \$? -eq 3 ]"
node bin/biaochi.js merge "$out"
