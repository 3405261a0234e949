namespace CrdGen.Client;

/// <summary>What one wants of a command that runs in a container, or of a container that runs already.</summary>
public sealed record ExecOptions
{
    /// <summary>
    /// The container; <see langword="null"/> where the pod has only one: the API server refuses where there are several.
    /// </summary>
    public string? Container { get; init; }

    /// <summary>Whether one writes to the command's standard input.</summary>
    public bool Stdin { get; init; }

    /// <summary>Whether one reads the command's standard output.</summary>
    public bool Stdout { get; init; } = true;

    /// <summary>Whether one reads the command's standard error. A terminal has none: all goes to its output.</summary>
    public bool Stderr { get; init; } = true;

    /// <summary>Whether the command gets a terminal.</summary>
    public bool Tty { get; init; }
}
