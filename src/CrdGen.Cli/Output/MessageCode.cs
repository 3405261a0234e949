namespace CrdGen.Cli.Output;

/// <summary>The codes of messages, as <c>docs/cli.md</c> lists them.</summary>
internal static class MessageCode
{
    /// <summary>A file or folder cannot be read, or is no YAML and no JSON.</summary>
    public const string Unreadable = "CRD8001";

    /// <summary>There is nothing in the input to work on.</summary>
    public const string Nothing = "CRD8002";

    /// <summary>A CustomResourceDefinition is not what the API server would take.</summary>
    public const string Definition = "CRD8003";

    /// <summary>A document was skipped.</summary>
    public const string Skipped = "CRD8004";

    /// <summary>A file cannot be written.</summary>
    public const string Unwritable = "CRD8005";

    /// <summary>No definition is known for the kind or version of an object.</summary>
    public const string UnknownKind = "CRD8101";

    /// <summary>The API server would refuse an object.</summary>
    public const string Refused = "CRD8102";

    /// <summary>The API server would refuse a definition.</summary>
    public const string RefusedDefinition = "CRD8201";

    /// <summary>The API server would warn of a definition.</summary>
    public const string ServerWarning = "CRD8202";

    /// <summary>The API server would take a definition without a word, and it is wrong all the same.</summary>
    public const string Advice = "CRD8203";
}
