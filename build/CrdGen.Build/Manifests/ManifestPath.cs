namespace CrdGen.Build.Manifests;

/// <summary>
/// Which paths a manifest may have. Stricter than any one file system, so that what builds on one machine builds on all,
/// and no path leads out of the manifest folder.
/// </summary>
public static class ManifestPath
{
    private static readonly HashSet<string> DeviceNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "con", "prn", "aux", "nul",
        "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <summary>What is wrong with a path, or <see langword="null"/>.</summary>
    public static string? Fault(string path)
    {
        if (!path.EndsWith(".yaml", StringComparison.Ordinal))
        {
            return "it must end in '.yaml'";
        }

        if (path.IndexOfAny(['\\', ':', '*', '?', '"', '<', '>', '|']) >= 0 || path.Any(char.IsControl))
        {
            return "it may not contain any of \\ : * ? \" < > | or control characters";
        }

        foreach (var segment in path.Split('/'))
        {
            if (segment.Length == 0)
            {
                return "it must be relative, with a name between any two slashes";
            }

            if (segment is "." or "..")
            {
                return "it must lie in the manifest folder";
            }

            if (segment[segment.Length - 1] is '.' or ' ' || DeviceNames.Contains(segment.Split('.')[0]))
            {
                return $"'{segment}' is no file name on Windows";
            }
        }

        return null;
    }
}
