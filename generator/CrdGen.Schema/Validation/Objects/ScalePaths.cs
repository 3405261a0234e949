using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Objects;

/// <summary>The fields that the scale subresource reads, where they are there: counts from 0 to 2^31 − 1, a selector as a string.</summary>
internal static class ScalePaths
{
    public static void Check(ScaleSubresource scale, JsonValue value, Problems problems)
    {
        CheckCount(scale.SpecReplicasPath, value, problems);
        CheckCount(scale.StatusReplicasPath, value, problems);
        if (scale.LabelSelectorPath is { } selector && Find(selector, value, problems) is { } found && found.Value.Kind != JsonKind.String)
        {
            problems.Invalid(found.Path, "scale", found.Value, "must be a string, since the scale subresource reads it");
        }
    }

    private static void CheckCount(string jsonPath, JsonValue value, Problems problems)
    {
        if (Find(jsonPath, value, problems) is not { } found)
        {
            return;
        }

        if (found.Value.Kind != JsonKind.Number || new GoNumber(found.Value) is not { IsInt64: true, Int64: >= 0 and <= int.MaxValue })
        {
            problems.Invalid(found.Path, "scale", found.Value, "must be an integer from 0 to 2147483647, since the scale subresource reads it");
        }
    }

    private static (ValuePath Path, JsonValue Value)? Find(string jsonPath, JsonValue value, Problems problems)
    {
        ValuePath? path = null;
        foreach (var name in jsonPath.TrimStart('.').Split('.'))
        {
            if (value.Kind != JsonKind.Object)
            {
                problems.Invalid(path, "scale", value, "must be an object, since the scale subresource reads it");
                return null;
            }

            if (value.Get(name) is not { } next)
            {
                return null;
            }

            (path, value) = (ValuePath.Member(path, name), next);
        }

        return (path!, value);
    }
}
