namespace CrdGen.Build.Manifests;

/// <summary>
/// The list of what a project wrote, in the manifest folder and committed with it: a clean clone has no <c>obj</c>, and
/// still a stale manifest must be told from a file that a person put there. One list a project, so that several can share
/// a folder. A hidden file that no tool takes for a manifest.
/// </summary>
public static class ManifestList
{
    private const string Extension = ".crdgen";

    public static string FileName(string owner) => "." + owner + Extension;

    /// <summary>The owners of the other lists in a folder, with what is on them.</summary>
    public static IEnumerable<(string Owner, List<string> Paths)> Others(string directory, string owner) =>
        Directory.Exists(directory)
            ? Directory.EnumerateFiles(directory, ".*" + Extension)
                .Select(file => (File: file, Name: Path.GetFileName(file)))
                .Where(list => list.Name[0] == '.' && list.Name != FileName(owner) && list.Name.Length > Extension.Length + 1)
                .OrderBy(list => list.Name, StringComparer.Ordinal)
                .Select(list => (list.Name.Substring(1, list.Name.Length - Extension.Length - 1), Parse(File.ReadAllText(list.File))))
            : [];

    public static string Write(string owner, IEnumerable<string> paths) =>
        $"# Manifests of {owner} in this folder. Written by CrdGen: commit it, do not edit it.\n"
        + string.Concat(paths.OrderBy(path => path, StringComparer.Ordinal).Select(path => path + "\n"));

    /// <summary>
    /// The paths on a list. Both sides of an unresolved merge count: what either side wrote was written, and the next
    /// build makes the list whole again.
    /// </summary>
    public static List<string> Parse(string text) =>
        text.Split('\n')
            .Select(line => line.TrimEnd('\r'))
            .Where(line => line.Length > 0 && line[0] != '#' && !IsConflictMarker(line))
            .Distinct(StringComparer.Ordinal)
            .ToList();

    private static bool IsConflictMarker(string line) =>
        line.StartsWith("<<<<<<<", StringComparison.Ordinal)
        || line.StartsWith("|||||||", StringComparison.Ordinal)
        || line.StartsWith("=======", StringComparison.Ordinal)
        || line.StartsWith(">>>>>>>", StringComparison.Ordinal);
}
