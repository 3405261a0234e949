namespace CrdGen.Schema.Validation.Definitions;

/// <summary>What an update cannot change: the name of the resource, and of what is stored once it is established.</summary>
internal static class ImmutableFields
{
    public static void Check(DefinitionObject definition, DefinitionObject old, bool isEstablished, FieldErrors errors)
    {
        var spec = FieldPath.Root("spec");
        if (isEstablished)
        {
            CheckEstablished(definition, old, errors);
        }

        CheckSame(definition.Group, old.Group, spec.Child("group"), errors);
        CheckSame(definition.Names.Plural, old.Names.Plural, spec.Child("names").Child("plural"), errors);
    }

    /// <summary>What is stored, or found by clients, under what it was.</summary>
    public static void CheckEstablished(DefinitionObject definition, DefinitionObject old, FieldErrors errors)
    {
        var spec = FieldPath.Root("spec");
        CheckSame(definition.Scope, old.Scope, spec.Child("scope"), errors);
        CheckSame(definition.Names.Kind, old.Names.Kind, spec.Child("names").Child("kind"), errors);
    }

    private static void CheckSame(string after, string before, FieldPath path, FieldErrors errors)
    {
        if (after != before)
        {
            errors.Invalid(path, $"field is immutable: it is \"{before}\"");
        }
    }
}
