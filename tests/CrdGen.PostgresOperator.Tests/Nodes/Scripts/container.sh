# A container: the first process of a process namespace, with the root file system that its image would have, made of what is installed here.
# Arguments: the folder of the container, and the program with its arguments.
#   etc/     the image's /etc
#   mounts   a line for each mount: ro|rw VOLUME SUBPATH TARGET
#   user     the arguments of setpriv
#   readonly where the root file system is read only
set -eu
folder=$1
shift
read -r pid _ </proc/self/stat
root=$folder/root
mkdir -p "$root"
mount -t tmpfs -o mode=0755 tmpfs "$root"
cd "$root"
mkdir -p dev/shm dev/pts etc proc run sys tmp usr var
chmod 1777 tmp
mount --bind -o ro /usr usr
for system in bin sbin lib lib32 lib64; do
  if [ -L "/$system" ]; then cp -P "/$system" .; elif [ -d "/$system" ]; then mkdir "$system" && mount --bind -o ro "/$system" "$system"; fi
done
cp -R "$folder/etc/." etc
if [ -d /etc/alternatives ]; then mkdir etc/alternatives && mount --bind -o ro /etc/alternatives etc/alternatives; fi
mount -t tmpfs -o mode=0755 tmpfs dev
mkdir dev/shm
mount -t tmpfs -o mode=1777,size=64m tmpfs dev/shm
for device in null zero full random urandom tty; do
  : >"dev/$device"
  mount --bind "/dev/$device" "dev/$device"
done
ln -s /proc/self/fd dev/fd
ln -s fd/0 dev/stdin
ln -s fd/1 dev/stdout
ln -s fd/2 dev/stderr
mount -t proc proc proc
while read -r mode volume part target; do
  source=$volume/$part
  if [ "$part" = . ]; then
    source=$volume
  elif [ ! -e "$source" ]; then
    # The kubelet makes it as the volume is; the group it inherits.
    mkdir -p "$source"
    chmod --reference="$volume" "$source"
  fi
  if [ -d "$source" ]; then mkdir -p "$root$target"; else : >"$root$target"; fi
  mount --bind -o "$mode" "$source" "$root$target"
done <"$folder/mounts"
if [ -e "$folder/readonly" ]; then mount -o remount,ro "$root"; fi

# Whole or not at all: somebody waits for it.
echo "$pid" >"$folder/pid.part"
mv "$folder/pid.part" "$folder/pid"
# shellcheck disable=SC2046 # These are words.
exec chroot . setpriv $(cat "$folder/user") -- "$@"
