using Xunit;

namespace CrdGen.TestSupport;

/// <summary>
/// The programs of a Kubernetes control plane, in the folder that <c>KUBEBUILDER_ASSETS</c> names, as in every Kubernetes
/// project: etcd, kube-apiserver, kubectl; and crdoracle, which judges CRDs as the API server does, without a server.
/// </summary>
public static class Assets
{
    private const string Variable = "KUBEBUILDER_ASSETS";

    /// <summary>The folder, or <see langword="null"/> where there is none.</summary>
    public static string? Folder { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder && Directory.Exists(folder) ? Path.GetFullPath(folder) : null;

    /// <summary>Whether the program is there.</summary>
    public static bool Has(string program) => Find(program) is not null;

    /// <summary>
    /// The path of a program. Without it the test is skipped, with one line on how to get it; in CI that is a failure,
    /// since there a skipped test is one that nobody runs.
    /// </summary>
    public static string Require(string program)
    {
        if (Find(program) is { } path)
        {
            return path;
        }

        var advice = $"{program} is missing: set {Variable} to a folder with etcd, kube-apiserver, kubectl and crdoracle";
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(advice);
        }

        Assert.Skip(advice);
        return "";
    }

    private static string? Find(string program) =>
        Folder is null ? null : new[] { program, program + ".exe" }.Select(name => Path.Combine(Folder, name)).FirstOrDefault(File.Exists);
}
