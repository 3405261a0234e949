namespace CrdGen.Client.Streams;

/// <summary>Files below a folder, none of which is reached through a link, whether it was there before or not.</summary>
/// <param name="root">The folder; a file, where the empty path is written to.</param>
internal sealed class LocalTree(string root)
{
    private readonly string root = Path.GetFullPath(root);
    private readonly HashSet<string> checkedFolders = new(StringComparer.Ordinal);

    /// <summary>
    /// Whether a link leads to somewhere below the root, whatever it passes through: it goes up first, over folders, and then down,
    /// over folders and links that do the same.
    /// </summary>
    public static bool StaysInside(string[] link, string target)
    {
        if (target.StartsWith('/') || target.Length == 0 || (OperatingSystem.IsWindows() && (target.Contains(':') || target.Contains('\\'))))
        {
            return false;
        }

        var above = link.Length - 1;
        var goesUp = true;
        foreach (var part in target.Split('/').Where(part => part is not ("" or ".")))
        {
            if (part != "..")
            {
                goesUp = false;
            }
            else if (!goesUp || --above < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Makes a folder, and those above it.</summary>
    public string CreateFolder(ReadOnlySpan<string> path)
    {
        var folder = root;
        Check(folder, isRoot: true);
        foreach (var part in path)
        {
            folder = Path.Combine(folder, Valid(part));
            Check(folder, isRoot: false);
        }

        return folder;
    }

    /// <summary>Makes a file. One that is there already is replaced, not written over: it may have other names.</summary>
    public FileStream CreateFile(string[] path)
    {
        var file = PlaceOf(path);
        return new(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0, FileOptions.Asynchronous);
    }

    /// <summary>Opens a file that was made before.</summary>
    public FileStream OpenFile(string[] path)
    {
        var file = path.Length == 0 ? root : Path.Combine(CreateFolder(path.AsSpan(0, path.Length - 1)), Valid(path[^1]));
        return new FileInfo(file) is { Exists: true, LinkTarget: null }
            ? new(file, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.Asynchronous)
            : throw new InvalidDataException($"The archive has a second name for a file that it does not have: '{string.Join('/', path)}'.");
    }

    /// <summary>Makes a symbolic link.</summary>
    public void CreateLink(string[] path, string target) => File.CreateSymbolicLink(PlaceOf(path), target);

    /// <summary>Where a new file goes: nothing is there any more.</summary>
    private string PlaceOf(string[] path)
    {
        if (path.Length == 0)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(root)!);
        }

        var place = path.Length == 0 ? root : Path.Combine(CreateFolder(path.AsSpan(0, path.Length - 1)), Valid(path[^1]));
        if (Directory.Exists(place) && new DirectoryInfo(place).LinkTarget is null)
        {
            throw new IOException($"'{place}' is a folder, and would be replaced by what is none.");
        }

        File.Delete(place);
        return place;
    }

    private void Check(string folder, bool isRoot)
    {
        if (!checkedFolders.Add(folder))
        {
            return;
        }

        // The root is where the user said, link or not.
        if (!isRoot && new DirectoryInfo(folder).LinkTarget is not null)
        {
            throw new IOException($"'{folder}' is a link: nothing is written through it.");
        }

        Directory.CreateDirectory(folder);
    }

    private static string Valid(string part) => part.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) < 0
        ? part
        : throw new InvalidDataException($"The archive has a name that no file can have here: '{part}'.");
}
