namespace CrdGen.Client;

/// <summary>
/// A program that prints credentials (KEP-541). It is started without a shell: its arguments are what they are.
/// </summary>
public sealed class ExecPlugin
{
    /// <summary>The program: a path, or a name that is searched for in <c>PATH</c>.</summary>
    public required string Command { get; init; }

    /// <summary>Its arguments.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Variables that it gets beside those of this program.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>What it speaks: <c>client.authentication.k8s.io/v1</c> or <c>…/v1beta1</c>.</summary>
    public string ApiVersion { get; init; } = ExecApiVersions.V1;

    /// <summary>What a person is told who does not have the program.</summary>
    public string? InstallHint { get; init; }

    /// <summary>Whether it may ask the user something.</summary>
    public ExecInteractiveMode InteractiveMode { get; init; } = ExecInteractiveMode.IfAvailable;

    /// <summary>The cluster that it is told of; <see langword="null"/> where it is told of none.</summary>
    public ExecClusterInfo? Cluster { get; init; }
}
