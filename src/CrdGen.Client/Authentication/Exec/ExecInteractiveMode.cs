namespace CrdGen.Client;

/// <summary>Whether a credential plugin uses standard input.</summary>
public enum ExecInteractiveMode
{
    /// <summary>Where there is a terminal.</summary>
    IfAvailable,

    /// <summary>Never: it gets an empty one.</summary>
    Never,

    /// <summary>It cannot do without: without a terminal it is not started.</summary>
    Always,
}
