using CrdGen.Schema.Json;

namespace CrdGen.Cli.Reading;

/// <summary>A Kubernetes object in a file: a document, or an item of a list.</summary>
/// <param name="File">The file.</param>
/// <param name="Value">The object as it was read; anything where <see cref="Kind"/> is empty.</param>
/// <param name="Node">Where its parts are.</param>
internal sealed record Manifest(string File, JsonValue Value, SourceNode Node)
{
    /// <summary><c>apiVersion</c>, or the empty string.</summary>
    public string ApiVersion { get; } = Text(Value, "apiVersion");

    /// <summary><c>kind</c>, or the empty string.</summary>
    public string Kind { get; } = Text(Value, "kind");

    /// <summary>The group in <c>apiVersion</c>; empty for the core group.</summary>
    public string Group => ApiVersion.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? ApiVersion[..slash] : "";

    /// <summary>The version in <c>apiVersion</c>.</summary>
    public string Version => ApiVersion[(ApiVersion.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary><c>metadata.name</c>, or the empty string.</summary>
    public string Name { get; } = Value.Get("metadata") is { } metadata ? Text(metadata, "name") : "";

    public bool IsDefinition => Kind == "CustomResourceDefinition" && Group == "apiextensions.k8s.io";

    /// <summary>What it is, for messages: <c>Deployment web</c>.</summary>
    public string Title => Kind.Length == 0 ? "a document that is no Kubernetes object" : Name.Length == 0 ? $"{Kind} ({ApiVersion})" : $"{Kind} {Name} ({ApiVersion})";

    private static string Text(JsonValue value, string name) => value.Get(name) is { Kind: JsonKind.String } text ? text.Text : "";
}
