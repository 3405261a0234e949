using System.Globalization;
using CrdGen.Cli.Import.CSharp;
using CrdGen.Schema.Json;

namespace CrdGen.Cli.Import.Types;

/// <summary>Limits of numbers, and of how long or large a value is.</summary>
internal sealed partial class SchemaDifference
{
    private void Numbers()
    {
        if (!AdmitsNumber)
        {
            return;
        }

        if (IsRange())
        {
            place.Add(AttributeUse.Annotation("Range", wanted.Minimum!.Text, wanted.Maximum!.Text));
            current = current with { Minimum = wanted.Minimum, Maximum = wanted.Maximum };
            return;
        }

        if (wanted.Minimum is { } minimum && current.Minimum != minimum)
        {
            Limit("Minimum", minimum, wanted.ExclusiveMinimum);
            current = current with { Minimum = minimum, ExclusiveMinimum = wanted.ExclusiveMinimum };
        }

        if (wanted.Maximum is { } maximum && current.Maximum != maximum)
        {
            Limit("Maximum", maximum, wanted.ExclusiveMaximum);
            current = current with { Maximum = maximum, ExclusiveMaximum = wanted.ExclusiveMaximum };
        }

        if (wanted.MultipleOf is { } factor && current.MultipleOf != factor && factor.AsDouble() > 0)
        {
            Say(place.IsHere, AttributeUse.Own("MultipleOf", KeywordArguments.Number(factor)), "MultipleOf", KeywordArguments.Number(factor));
            current = current with { MultipleOf = factor };
        }
    }

    /// <summary>Whether <c>[Range]</c> says it: on a property, both limits included, and neither the type's own, which it takes for none.</summary>
    private bool IsRange() =>
        IsMemberItself && (mapping.Kind is TypeKind.Int32 or TypeKind.Int64)
        && wanted is { Minimum: { } minimum, Maximum: { } maximum, ExclusiveMinimum: false, ExclusiveMaximum: false }
        && int.TryParse(minimum.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var least) && least != int.MinValue
        && int.TryParse(maximum.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var most) && most != int.MaxValue;

    private void Limit(string name, JsonValue limit, bool isExclusive)
    {
        var value = KeywordArguments.Number(limit);
        if (place.IsHere)
        {
            var attribute = AttributeUse.Own(name, value);
            place.Add(isExclusive ? attribute.With("Exclusive", "true") : attribute);
            return;
        }

        place.Keyword(name, value);
        if (isExclusive)
        {
            place.Keyword("Exclusive" + name, "true");
        }
    }

    private void Lengths()
    {
        if (AdmitsString)
        {
            Length("Length", wanted.MinLength, wanted.MaxLength, IsMemberItself && mapping.Kind == TypeKind.String);
            current = current with { MinLength = Valid(wanted.MinLength), MaxLength = Valid(wanted.MaxLength) };
        }

        if (current is { Type: "array" or null, IntOrString: false })
        {
            Length("Items", wanted.MinItems, wanted.MaxItems, IsMemberItself && mapping.Kind == TypeKind.List);
            current = current with { MinItems = Valid(wanted.MinItems), MaxItems = Valid(wanted.MaxItems) };
        }

        // What the type itself says of its fields is there already.
        if (current is { Type: "object" or null, IntOrString: false } && (current.MinProperties, current.MaxProperties) != (wanted.MinProperties, wanted.MaxProperties))
        {
            Length("Properties", wanted.MinProperties, wanted.MaxProperties, IsMemberItself && mapping.Kind == TypeKind.Dictionary);
            current = current with { MinProperties = Valid(wanted.MinProperties), MaxProperties = Valid(wanted.MaxProperties) };
        }
    }

    private static long? Valid(long? limit) => limit < 0 ? null : limit;

    private void Length(string what, long? minimum, long? maximum, bool isAnnotation)
    {
        (minimum, maximum) = (Valid(minimum), Valid(maximum));
        if (!isAnnotation || minimum > int.MaxValue || maximum > int.MaxValue)
        {
            Keyword("Min" + what, minimum);
            Keyword("Max" + what, maximum);
            return;
        }

        switch (minimum, maximum)
        {
            case (null, null):
                break;
            case (not null, null):
                place.Add(AttributeUse.Annotation("MinLength", Text(minimum)));
                break;
            case (null, not null):
                place.Add(AttributeUse.Annotation("MaxLength", Text(maximum)));
                break;
            default:
                place.Add(AttributeUse.Annotation("Length", Text(minimum), Text(maximum)));
                break;
        }

        static string Text(long? limit) => limit!.Value.ToString(CultureInfo.InvariantCulture);

        void Keyword(string name, long? limit)
        {
            if (limit is not null)
            {
                place.Keyword(name, Text(limit));
            }
        }
    }
}
