using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Problems of objects and values as errors of definitions: with their kind, and with the path that the API server gives.</summary>
internal static class ValueProblems
{
    /// <summary>A problem that kube-openapi's validation finds in a default.</summary>
    /// <param name="path">The path of the default.</param>
    public static DefinitionProblem OfSchema(ValueProblem problem, FieldPath path)
    {
        var isFirst = true;
        foreach (var part in IsOfWhole(problem) || problem.Path is { Parent: null, Name: "" } ? new() : Parts(problem.Path))
        {
            path = path.Value(part, isFirst);
            isFirst = false;
        }

        return new(Type(problem), path, isFirst && problem.Path is not null ? $"{problem.Path}: {problem.Message}" : problem.Message);
    }

    /// <summary>A problem in metadata: those of labels, annotations and finalizers are problems of the whole.</summary>
    /// <param name="path">The path of the object, or <see langword="null"/>.</param>
    public static DefinitionProblem OfMetadata(ValueProblem problem, FieldPath? path)
    {
        var isWrongType = IsWrongType(problem);
        var isOwner = problem.Rule == "metadata" && Parts(problem.Path).Any(part => part.Name == "ownerReferences");
        foreach (var part in Parts(problem.Path))
        {
            if (part.Name is null && isOwner)
            {
                continue; // 0.36 does not say which
            }

            path = part.Name is { } name ? path?.Child(name) ?? FieldPath.Root(name) : path!.Index(part.Index);
            if ((part.Name is "labels" or "annotations" or "finalizers" && problem.Rule == "metadata") || (part.Name == "metadata" && isWrongType))
            {
                break;
            }
        }

        return new(isWrongType ? FieldErrorType.Invalid : Type(problem), path!, problem.Message);
    }

    /// <summary>The path of a value of a schema: entries of maps stand in brackets.</summary>
    public static FieldPath At(JsonSchemaProps? schema, ValuePath? value, FieldPath path)
    {
        foreach (var part in Parts(value))
        {
            if (part.Name is not { } name)
            {
                path = path.Index(part.Index);
                schema = schema?.Items;
            }
            else if (schema?.Property(name) is { } property)
            {
                path = path.Child(name);
                schema = property;
            }
            else
            {
                path = path.Key(name);
                schema = schema?.AdditionalProperties;
            }
        }

        return path;
    }

    /// <summary>Whether a field that says what a resource is, or its metadata, is of another type than Kubernetes': a problem of the whole metadata.</summary>
    public static bool IsWrongType(ValueProblem problem) => problem.Rule == "type" || (problem.Rule == "embeddedResource" && !IsOfString(problem));

    private static string Type(ValueProblem problem) => problem.Rule switch
    {
        "required" => FieldErrorType.Required,
        "enum" => FieldErrorType.NotSupported,
        "maxLength" => FieldErrorType.TooLong,
        "maxItems" or "maxProperties" => FieldErrorType.TooMany,
        "type" => FieldErrorType.TypeInvalid,
        "format" when IsOfString(problem) => FieldErrorType.TypeInvalid,
        "metadata" when problem.Message.StartsWith("Too long", StringComparison.Ordinal) => FieldErrorType.TooLong,
        _ => FieldErrorType.Invalid,
    };

    /// <summary>Junctors, and numbers that their type or format cannot hold, are told of without a path.</summary>
    private static bool IsOfWhole(ValueProblem problem) =>
        problem.Rule is "allOf" or "anyOf" or "oneOf" or "not"
        || (problem.Rule == "format" && !IsOfString(problem))
        || problem.Message.StartsWith("the schema's ", StringComparison.Ordinal);

    private static bool IsOfString(ValueProblem problem) => problem.Message.StartsWith("Invalid value: \"", StringComparison.Ordinal);

    private static Stack<ValuePathPart> Parts(ValuePath? path)
    {
        var parts = new Stack<ValuePathPart>();
        for (; path is not null; path = path.Parent)
        {
            parts.Push(new(path.Name, path.Index));
        }

        return parts;
    }
}
