# A pod's volumes get its group, as the kubelet does it: OnRootMismatch spares what has been done before.
# Arguments: the group, the policy, and the folders.
set -eu
group=$1 policy=$2
shift 2
for volume; do
  if [ "$policy" = OnRootMismatch ] && [ "$(stat -c %g "$volume")" = "$group" ] && [ -n "$(find "$volume" -maxdepth 0 -perm -2070)" ]; then
    continue
  fi
  chgrp -R "$group" "$volume"
  find "$volume" -type d -exec chmod g+rwxs {} +
  find "$volume" -type f -exec chmod g+rw {} +
done
