namespace CrdGen.Client;

/// <summary>Where kubeconfig files are, and what the paths in them mean.</summary>
internal static class KubeConfigPaths
{
    /// <summary>The variable with a list of files.</summary>
    public const string Variable = "KUBECONFIG";

    /// <summary>Relative paths start at the folder of the file that they stand in.</summary>
    public static string? Resolve(string? path, string? file) =>
        path is null || file is null || Path.IsPathRooted(path) ? path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, path));

    /// <summary>A command with a folder is a path; others are searched for in <c>PATH</c>.</summary>
    public static string ResolveCommand(string command, string? file) =>
        command.Contains('/', StringComparison.Ordinal) || command.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal) ? Resolve(command, file)! : command;
}
