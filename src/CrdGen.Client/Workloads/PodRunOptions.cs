namespace CrdGen.Client;

/// <summary>What a pod of one container runs.</summary>
public sealed record PodRunOptions
{
    /// <summary>The program, instead of the image's.</summary>
    public IReadOnlyList<string>? Command { get; init; }

    /// <summary>Its arguments, instead of the image's.</summary>
    public IReadOnlyList<string>? Arguments { get; init; }

    /// <summary>Its environment.</summary>
    public IReadOnlyDictionary<string, string>? Environment { get; init; }

    /// <summary>The pod's labels; <c>run</c> with the pod's name where absent.</summary>
    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    /// <summary>The port that it serves.</summary>
    public int? Port { get; init; }

    /// <summary>When it is started again: <c>Always</c>, <c>OnFailure</c>, <c>Never</c>.</summary>
    public string RestartPolicy { get; init; } = "Always";

    /// <summary>Whether one can attach to its standard input.</summary>
    public bool Stdin { get; init; }

    /// <summary>Whether it has a terminal.</summary>
    public bool Tty { get; init; }
}
