using System.Formats.Tar;

namespace CrdGen.Client.Streams;

/// <summary>
/// Puts an archive that a container made under a path here. The container is not to be trusted: nothing is written outside of that
/// path, neither by names nor through links. See <see cref="LocalTree"/>.
/// </summary>
/// <param name="root">The path here: of the file, or of the folder.</param>
/// <param name="top">The part with which all names in the archive begin; empty for none.</param>
/// <param name="preservePermissions">Whether files get the archive's permissions.</param>
internal sealed class TarUnpacker(string root, string top, bool preservePermissions)
{
    private const UnixFileMode Permissions = (UnixFileMode)0b111_111_111;

    private readonly LocalTree tree = new(root);
    private readonly List<string> skipped = [];
    private readonly List<(string[] Path, string Target)> links = [];
    private readonly List<(string Path, UnixFileMode Mode)> folders = [];
    private int files;
    private long bytes;

    public async Task<CopyResult> UnpackAsync(Stream archive, CancellationToken cancellationToken)
    {
        var reader = new TarReader(archive, leaveOpen: true);
        await using var _ = reader.ConfigureAwait(false);
        while (await reader.GetNextEntryAsync(copyData: false, cancellationToken).ConfigureAwait(false) is { } entry)
        {
            if (entry.EntryType != TarEntryType.GlobalExtendedAttributes)
            {
                await UnpackAsync(entry, PathOf(entry.Name), cancellationToken).ConfigureAwait(false);
            }
        }

        // Links come last: nothing has been written through them then. Folders may be read-only: from the lowest upwards.
        foreach (var (path, target) in links)
        {
            tree.CreateLink(path, target);
        }

        folders.Reverse();
        foreach (var (path, mode) in folders)
        {
            SetMode(path, mode);
        }

        return new(files, bytes, skipped);
    }

    private async Task UnpackAsync(TarEntry entry, string[] path, CancellationToken cancellationToken)
    {
        switch (entry.EntryType)
        {
            case TarEntryType.Directory or TarEntryType.DirectoryList:
                folders.Add((tree.CreateFolder(path), entry.Mode));
                break;
            case TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile:
                await WriteAsync(path, entry.DataStream ?? Stream.Null, entry.Mode, cancellationToken).ConfigureAwait(false);
                break;
            case TarEntryType.HardLink:
                var original = tree.OpenFile(PathOf(entry.LinkName));
                await using (original.ConfigureAwait(false))
                {
                    await WriteAsync(path, original, entry.Mode, cancellationToken).ConfigureAwait(false);
                }

                break;
            case TarEntryType.SymbolicLink when path.Length > 0 && LocalTree.StaysInside(path, entry.LinkName):
                links.Add((path, entry.LinkName));
                break;
            default:
                skipped.Add(path.Length == 0 ? "." : string.Join('/', path));
                break;
        }
    }

    private async Task WriteAsync(string[] path, Stream content, UnixFileMode mode, CancellationToken cancellationToken)
    {
        var file = tree.CreateFile(path);
        await using (file.ConfigureAwait(false))
        {
            await content.CopyToAsync(file, cancellationToken).ConfigureAwait(false);
            bytes += file.Length;
        }

        SetMode(file.Name, mode);
        files++;
    }

    private void SetMode(string path, UnixFileMode mode)
    {
        if (preservePermissions && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode & Permissions);
        }
    }

    /// <summary>The parts of a name in the archive, below what was asked for.</summary>
    private string[] PathOf(string name)
    {
        string[] parts = [.. name.Split('/').Where(part => part is not ("" or "."))];
        if (name.StartsWith('/') || parts.Contains("..", StringComparer.Ordinal))
        {
            throw new InvalidDataException($"The archive has an entry that leaves its folder: '{name}'. Nothing was written for it.");
        }

        if (top.Length == 0)
        {
            return parts;
        }

        return parts.Length > 0 && parts[0] == top
            ? parts[1..]
            : throw new InvalidDataException($"The archive has an entry that was not asked for: '{name}' is not below '{top}'.");
    }
}
