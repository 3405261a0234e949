using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Schema.Cel.Validation;

/// <summary>A rule that an object breaks, or that cannot be evaluated on it.</summary>
/// <param name="Path">Where; <see langword="null"/> is the value that was checked.</param>
/// <param name="Kind">What the API server calls it: <c>FieldValueInvalid</c>, <c>FieldValueForbidden</c>, <c>FieldValueRequired</c>, <c>FieldValueDuplicate</c>.</param>
/// <param name="BadValue">The value as the API server prints it (JSON); <see langword="null"/> where it prints none.</param>
/// <param name="Detail">What is wrong: the rule's message, <c>failed rule: self.a &lt; self.b</c>, or why it could not be evaluated.</param>
public sealed record RuleProblem(ValuePath? Path, string Kind, string? BadValue, string Detail)
{
    internal const string Invalid = "FieldValueInvalid";

    /// <summary>Whether an update is let through all the same: what is wrong was so before. The API server only warns.</summary>
    public bool IsRatcheted { get; init; }

    /// <summary>As the API server writes it, without the path: <c>Invalid value: 3: failed rule: self &lt; 3</c>.</summary>
    public string Message
    {
        get
        {
            var title = Kind switch
            {
                "FieldValueForbidden" => "Forbidden",
                "FieldValueRequired" => "Required value",
                "FieldValueDuplicate" => "Duplicate value",
                _ => "Invalid value",
            };
            return title + (BadValue is null ? "" : ": " + BadValue) + (Detail.Length == 0 ? "" : ": " + Detail);
        }
    }
}
