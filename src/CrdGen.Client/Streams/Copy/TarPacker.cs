using System.Formats.Tar;

namespace CrdGen.Client.Streams;

/// <summary>
/// Writes a file or a folder into a tar archive, in GNU's format: what BusyBox reads long names from. Links stay links. Names are
/// in ordinal order; owners are nobody's.
/// </summary>
internal sealed class TarPacker(Stream archive) : IAsyncDisposable
{
    private const UnixFileMode DefaultMode =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private const UnixFileMode DefaultFolderMode =
        DefaultMode | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly TarWriter writer = new(archive, TarEntryFormat.Gnu, leaveOpen: true);
    private readonly List<string> skipped = [];
    private int files;
    private long bytes;

    public CopyResult Result => new(files, bytes, skipped);

    /// <summary>Writes all there is at a path.</summary>
    /// <param name="path">The path here.</param>
    /// <param name="name">Its name in the archive; empty for the root of a folder.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="FileNotFoundException">There is nothing.</exception>
    public async Task AddAsync(string path, string name, CancellationToken cancellationToken)
    {
        // What one names oneself may be a link; what lies below it stays one.
        if (Directory.Exists(path))
        {
            await AddFolderAsync(new(path), name, "", cancellationToken).ConfigureAwait(false);
        }
        else if (!File.Exists(path))
        {
            throw new FileNotFoundException($"There is neither a file nor a folder '{path}'.", path);
        }
        else if (name.Length == 0)
        {
            throw new ArgumentException($"'{path}' is a file: its path in the container needs a name for it.", nameof(name));
        }
        else
        {
            await AddFileAsync(new(path), name, cancellationToken).ConfigureAwait(false);
        }
    }

    public ValueTask DisposeAsync() => writer.DisposeAsync();

    private async Task AddFolderAsync(DirectoryInfo folder, string name, string relative, CancellationToken cancellationToken)
    {
        if (name.Length > 0)
        {
            var entry = NewEntry(TarEntryType.Directory, name + "/", folder, DefaultFolderMode);
            await writer.WriteEntryAsync(entry, cancellationToken).ConfigureAwait(false);
        }

        var below = folder.EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = FileAttributes.None })
            .OrderBy(info => info.Name, StringComparer.Ordinal);
        foreach (var info in below)
        {
            var itsName = name.Length == 0 ? info.Name : $"{name}/{info.Name}";
            var itsPath = relative.Length == 0 ? info.Name : $"{relative}/{info.Name}";
            if (info.LinkTarget is { } target)
            {
                var link = NewEntry(TarEntryType.SymbolicLink, itsName, info, DefaultFolderMode);
                link.LinkName = target;
                await writer.WriteEntryAsync(link, cancellationToken).ConfigureAwait(false);
            }
            else if (info is DirectoryInfo child)
            {
                await AddFolderAsync(child, itsName, itsPath, cancellationToken).ConfigureAwait(false);
            }
            else if (IsRegular(info))
            {
                await AddFileAsync((FileInfo)info, itsName, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                skipped.Add(itsPath);
            }
        }
    }

    private async Task AddFileAsync(FileInfo file, string name, CancellationToken cancellationToken)
    {
        var entry = NewEntry(TarEntryType.RegularFile, name, file, DefaultMode);
        var content = new FileStream(
            file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using var _ = content.ConfigureAwait(false);
        var data = new FixedLengthStream(content, content.Length);
        entry.DataStream = data;
        await writer.WriteEntryAsync(entry, cancellationToken).ConfigureAwait(false);
        files++;
        bytes += data.Length;
    }

    private static GnuTarEntry NewEntry(TarEntryType type, string name, FileSystemInfo info, UnixFileMode mode) => new(type, name)
    {
        Mode = OperatingSystem.IsWindows() || info.LinkTarget is not null ? mode : info.UnixFileMode,
        ModificationTime = info.LastWriteTimeUtc,
    };

    /// <summary>Whether one can read a file to its end: sockets, pipes and devices have none.</summary>
    private static bool IsRegular(FileSystemInfo info) => OperatingSystem.IsWindows() || (info.Attributes & FileAttributes.Device) == 0;
}
