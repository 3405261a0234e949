using System.Runtime.CompilerServices;
using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation.Attributes;

/// <summary>An attribute with one value to begin with.</summary>
internal abstract class QualifiedAttribute(int id) : CelAttribute
{
    private readonly List<Qualifier> qualifiers = [];

    public override int Id => qualifiers.Count == 0 ? id : qualifiers[qualifiers.Count - 1].Id;

    public override void Add(Qualifier qualifier) => qualifiers.Add(qualifier);

    /// <summary>
    /// Follows the fields and indexes. From the first optional one on, or behind an optional value, what is not there makes the
    /// whole <c>optional.none()</c>.
    /// </summary>
    protected CelValue Follow(Frame frame, CelValue value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (value is ErrorValue)
        {
            return value;
        }

        var isOptional = value is OptionalValue;
        if (value is OptionalValue optional)
        {
            if (optional.Value is null)
            {
                return optional;
            }

            value = optional.Value;
        }

        foreach (var qualifier in qualifiers)
        {
            isOptional |= qualifier.IsOptional;
            if (isOptional)
            {
                if (qualifier.QualifyIfPresent(frame, value) is not { } next)
                {
                    return OptionalValue.None;
                }

                value = next;
            }
            else
            {
                value = qualifier.Qualify(frame, value);
            }

            if (value is ErrorValue)
            {
                return value;
            }
        }

        return isOptional ? OptionalValue.Of(value) : value;
    }
}
