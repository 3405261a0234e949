using System.Net;
using System.Text.Json.Nodes;

namespace CrdGen.TestSupport.ControlPlane;

/// <summary>What the API server answered.</summary>
/// <param name="Code">The HTTP status.</param>
/// <param name="Body">The object, or a <c>Status</c> that says what is wrong.</param>
/// <param name="Text">The body as it came.</param>
/// <param name="Warnings">The values of its <c>Warning</c> headers.</param>
public sealed record ApiAnswer(HttpStatusCode Code, JsonNode? Body, string Text, IReadOnlyList<string> Warnings)
{
    /// <summary>Whether the server did as it was told.</summary>
    public bool IsSuccess => (int)Code is >= 200 and < 300;

    /// <summary>What is wrong, in the server's words.</summary>
    public string Message => IsSuccess ? "" : (string?)Body?["message"] ?? Text;

    /// <summary>A value in the object: <c>At("spec", "size")</c>.</summary>
    public JsonNode? At(params string[] path) => path.Aggregate(Body, (node, name) => (node as JsonObject)?[name]);

    /// <inheritdoc/>
    public override string ToString() => $"{(int)Code} {(IsSuccess ? Text : Message)}{string.Concat(Warnings.Select(warning => "\nWarning: " + warning))}";
}
