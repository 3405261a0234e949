namespace CrdGen.Try;

/// <summary>A context for another program, without a change of the user's files.</summary>
internal static class ContextFile
{
    /// <summary>What <c>KUBECONFIG</c> must be: of several files, the first that names a current context has its way.</summary>
    public static string KubeConfigFor(string context)
    {
        var files = Environment.GetEnvironmentVariable("KUBECONFIG") is { Length: > 0 } list
            ? list
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".kube", "config");
        var first = Path.Combine(Directory.CreateTempSubdirectory("crdgen-try-").FullName, "context");
        File.WriteAllText(first, $"{{\"apiVersion\": \"v1\", \"kind\": \"Config\", \"current-context\": \"{context.Replace("\"", "\\\"", StringComparison.Ordinal)}\"}}");
        return first + Path.PathSeparator + files;
    }
}
