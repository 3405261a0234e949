using CrdGen.Schema.Model;
using CrdGen.Schema.Names;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>The names of a resource.</summary>
internal static class NamesValidation
{
    public const string LabelRule = "must be a DNS-1035 label: lower-case letters, digits and '-', beginning with a letter and ending with a letter or digit, at most 63";

    private const string KindRule = "may have mixed case, but otherwise " + LabelRule;

    /// <summary>Names that the specification cannot do without.</summary>
    public static void CheckRequired(CustomResourceDefinitionNames names, FieldPath path, FieldErrors errors)
    {
        Require("plural", names.Plural);
        Require("singular", names.Singular);
        Require("kind", names.Kind);
        Require("listKind", names.ListKind);

        void Require(string field, string name)
        {
            if (name.Length == 0)
            {
                errors.Required(path.Child(field));
            }
        }
    }

    public static void Check(CustomResourceDefinitionNames names, FieldPath path, FieldErrors errors)
    {
        CheckLabel(names.Plural, path.Child("plural"));
        CheckLabel(names.Singular, path.Child("singular"));
        CheckKind(names.Kind, path.Child("kind"));
        CheckKind(names.ListKind, path.Child("listKind"));
        CheckAll(names.ShortNames, path.Child("shortNames"), errors);
        CheckAll(names.Categories, path.Child("categories"), errors);
        if (names.Kind.Length > 0 && names.Kind == names.ListKind)
        {
            errors.Invalid(path.Child("listKind"), "kind and listKind may not be the same");
        }

        void CheckLabel(string name, FieldPath at)
        {
            if (name.Length > 0 && !Dns.IsLabel1035(name))
            {
                errors.Invalid(at, LabelRule);
            }
        }

        void CheckKind(string name, FieldPath at)
        {
            if (name.Length > 0 && !Dns.IsLabel1035(name.ToLowerInvariant()))
            {
                errors.Invalid(at, KindRule);
            }
        }
    }

    private static void CheckAll(EquatableArray<string> names, FieldPath path, FieldErrors errors)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (!Dns.IsLabel1035(names[i]))
            {
                errors.Invalid(path.Index(i), LabelRule);
            }
        }
    }
}
