namespace CrdGen.Schema.Validation.Definitions;

/// <summary>The kinds of errors, by the names that apimachinery gives them (<c>field.ErrorType</c>).</summary>
public static class FieldErrorType
{
    public const string Required = "FieldValueRequired";
    public const string Invalid = "FieldValueInvalid";
    public const string Forbidden = "FieldValueForbidden";
    public const string NotSupported = "FieldValueNotSupported";
    public const string Duplicate = "FieldValueDuplicate";
    public const string TooLong = "FieldValueTooLong";
    public const string TooMany = "FieldValueTooMany";
    public const string TypeInvalid = "FieldValueTypeInvalid";
    public const string InternalError = "InternalError";
}
