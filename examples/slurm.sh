#!/bin/sh
# sbatch examples/slurm.sh FOLDER OUT; when all are done: node bin/biaochi.js merge OUT
#SBATCH --job-name=biaochi
#SBATCH --array=0-15
#SBATCH --cpus-per-task=2
#SBATCH --mem=2G
set -eu
node bin/biaochi.js review "$1" --out "$2" --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" || [ $? -eq 3 ]
