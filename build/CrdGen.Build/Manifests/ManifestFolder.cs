using System.Text;

namespace CrdGen.Build.Manifests;

/// <summary>The manifest folder of a project: what is there, what should be, and the way from one to the other.</summary>
/// <param name="directory">The full path of the folder; it need not exist.</param>
/// <param name="owner">The project, by its assembly's name.</param>
public sealed class ManifestFolder(string directory, string owner)
{
    private const string Remedy = "Run 'dotnet build -p:CrdGenManifests=Write' and commit the result.";

    private readonly string listFile = Path.Combine(directory, ManifestList.FileName(owner));

    /// <summary>What is odd, but no reason to stop.</summary>
    public List<Problem> Warnings { get; } = [];

    /// <summary>The full paths of all files that the folder has of this project once it is in order.</summary>
    public List<string> Files(List<Manifest> manifests) =>
        manifests.Count == 0 ? [] : [.. Sorted(manifests).Select(manifest => FullPath(manifest.Path)), listFile];

    /// <summary>Makes the folder what it should be. Tells what changed, for the build's output.</summary>
    public List<string> Write(List<Manifest> manifests)
    {
        var changes = new List<string>();
        var listed = Prepare(manifests);

        // Removals first: where case does not matter, a.yaml and A.yaml are one file.
        foreach (var path in Stale(manifests, listed))
        {
            var file = FullPath(path);
            Try(file, "removed", () => File.Delete(file));
            changes.Add("removed " + file);
            RemoveEmptyFolders(path);
        }

        foreach (var manifest in Sorted(manifests))
        {
            if (Put(FullPath(manifest.Path), manifest.Bytes))
            {
                changes.Add("wrote " + FullPath(manifest.Path));
            }
        }

        if (manifests.Count > 0)
        {
            Put(listFile, List(manifests));
        }
        else if (File.Exists(listFile))
        {
            Try(listFile, "removed", () => File.Delete(listFile));
        }

        return changes;
    }

    /// <summary>Tells what <see cref="Write"/> would change, one problem a file, and writes nothing.</summary>
    public List<Problem> Check(List<Manifest> manifests)
    {
        var listed = Prepare(manifests);
        var problems = Sorted(manifests).Select(manifest => Compare(FullPath(manifest.Path), manifest.Bytes)).OfType<Problem>().ToList();
        problems.AddRange(Stale(manifests, listed).Select(path => new Problem(
            "CRD9003", $"The manifest is stale: nothing in {owner} makes it any more, and it should be removed. {Remedy}", FullPath(path))));

        // Whatever is missing or stale is missing or stale on the list too: that need not be said twice.
        if (problems.Count == 0)
        {
            var list = manifests.Count > 0
                ? Compare(listFile, List(manifests))
                : File.Exists(listFile) ? new Problem("CRD9003", $"The list is stale: {owner} has no manifests any more. {Remedy}", listFile) : null;
            problems.AddRange(list is null ? [] : [list]);
        }

        return problems;
    }

    private static IEnumerable<Manifest> Sorted(List<Manifest> manifests) => manifests.OrderBy(manifest => manifest.Path, StringComparer.Ordinal);

    private string FullPath(string path) => Path.Combine(directory, path.Replace('/', Path.DirectorySeparatorChar));

    private byte[] List(List<Manifest> manifests) => Encoding.UTF8.GetBytes(ManifestList.Write(owner, manifests.Select(manifest => manifest.Path)));

    /// <summary>Looks at everything that could forbid to write, before anything is written.</summary>
    /// <returns>What the project wrote last time.</returns>
    private List<string> Prepare(List<Manifest> manifests)
    {
        var listed = File.Exists(listFile) ? ManifestList.Parse(Encoding.UTF8.GetString(Read(listFile))) : [];
        var problems = manifests
            .Select(manifest => (manifest.Path, Source: "of the manifest", File: (string?)null))
            .Concat(listed.Select(path => (Path: path, Source: "on the list", File: (string?)listFile)))
            .Select(entry => (entry, Fault: ManifestPath.Fault(entry.Path) ?? LinkFault(entry.Path)))
            .Where(checkedEntry => checkedEntry.Fault is not null)
            .Select(bad => new Problem("CRD9004", $"The path '{bad.entry.Path}' {bad.entry.Source} cannot be used: {bad.Fault}.", bad.entry.File))
            .Concat(manifests
                .GroupBy(manifest => manifest.Path, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() > 1)
                .Select(group => new Problem("CRD9005", $"Several manifests have the same path (case does not count): {string.Join(", ", group.Select(manifest => $"'{manifest.Path}'"))}.")))
            .ToList();
        if (problems.Count > 0)
        {
            throw new ProblemException(problems);
        }

        foreach (var (other, paths) in ManifestList.Others(directory, owner))
        {
            Warnings.AddRange(manifests.Where(manifest => paths.Contains(manifest.Path)).Select(manifest => new Problem(
                "CRD9008",
                $"The manifest is also on the list of {other}. If it moved from there, build {other}; if there is no such project any more, delete '{ManifestList.FileName(other)}'; otherwise two projects write the same file.",
                FullPath(manifest.Path))));
        }

        return listed;
    }

    /// <summary>A link inside the folder could lead anywhere.</summary>
    private string? LinkFault(string path)
    {
        var current = directory;
        foreach (var segment in path.Split('/'))
        {
            current = Path.Combine(current, segment);
            try
            {
                if ((File.GetAttributes(current) & FileAttributes.ReparsePoint) != 0)
                {
                    return $"'{current}' is a link, which may lead out of the manifest folder";
                }
            }
            catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>What the project wrote and no longer makes; not what another project took over.</summary>
    private List<string> Stale(List<Manifest> manifests, List<string> listed)
    {
        var kept = new HashSet<string>(
            manifests.Select(manifest => manifest.Path).Concat(ManifestList.Others(directory, owner).SelectMany(other => other.Paths)), StringComparer.Ordinal);
        return listed.Where(path => !kept.Contains(path) && Exists(path)).OrderBy(path => path, StringComparer.Ordinal).ToList();
    }

    /// <summary>Whether there is a file of exactly that name, also where the file system does not mind the case.</summary>
    private bool Exists(string path)
    {
        var file = FullPath(path);
        var folder = Path.GetDirectoryName(file)!;
        return Directory.Exists(folder) && Directory.EnumerateFiles(folder).Any(found => Path.GetFileName(found) == Path.GetFileName(file));
    }

    private void RemoveEmptyFolders(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            var folder = FullPath(path.Substring(0, slash));
            if (Directory.EnumerateFileSystemEntries(folder).Any())
            {
                return;
            }

            Try(folder, "removed", () => Directory.Delete(folder));
        }
    }

    private static Problem? Compare(string file, byte[] expected)
    {
        if (!File.Exists(file))
        {
            return new("CRD9001", $"The manifest is missing. {Remedy}", file);
        }

        var actual = Read(file);
        if (actual.AsSpan().SequenceEqual(expected))
        {
            return null;
        }

        var (text, line, column) = Difference.Describe(expected, actual);
        return new("CRD9002", $"The manifest is not what the code says: {text}. {Remedy}", file, line, column);
    }

    /// <summary>Files whose bytes stay keep their time: nothing downstream of them has to run.</summary>
    private static bool Put(string file, byte[] bytes)
    {
        if (File.Exists(file) && Read(file).AsSpan().SequenceEqual(bytes))
        {
            return false;
        }

        Try(file, "written", () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        });
        return true;
    }

    private static byte[] Read(string file)
    {
        var bytes = Array.Empty<byte>();
        Try(file, "read", () => bytes = File.ReadAllBytes(file));
        return bytes;
    }

    private static void Try(string file, string what, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ProblemException(new Problem("CRD9006", $"The file cannot be {what}: {exception.Message}", file));
        }
    }
}
