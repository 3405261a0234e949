using System.Text;
using CrdGen.Schema.Json;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Definitions that are too large to be sent, or to be applied as kubectl does by default.</summary>
public static class SizeAdvice
{
    /// <summary>How many bytes a request may have.</summary>
    public const int MaxRequest = 3 * 1024 * 1024;
    private const int MaxAnnotations = 256 * 1024;

    internal static void Find(JsonValue json, FieldErrors advice)
    {
        var size = Encoding.UTF8.GetByteCount(json.ToString());
        if (size > MaxRequest)
        {
            advice.Add(FieldErrorType.TooLong, FieldPath.Root("spec"), $"{size} bytes: the API server takes no request of more than {MaxRequest}");
        }
        else if (size > MaxAnnotations)
        {
            advice.Add(FieldErrorType.TooLong, FieldPath.Root("spec"), $"{size} bytes: 'kubectl apply' keeps a copy in an annotation, which has at most {MaxAnnotations}; apply it with --server-side, or shorten descriptions");
        }
    }
}
