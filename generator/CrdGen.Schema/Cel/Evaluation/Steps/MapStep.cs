using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Maps;

namespace CrdGen.Schema.Cel.Evaluation.Steps;

/// <summary>A map that is written out.</summary>
/// <param name="map">The node.</param>
/// <param name="items">Key, value, key, value, …</param>
internal sealed class MapStep(CelMap map, Step[] items) : Step
{
    public override int Id => map.Id;

    protected override CelValue Compute(Frame frame)
    {
        var result = new DictionaryMap();
        for (var i = 0; i < map.Entries.Count; i++)
        {
            var key = items[2 * i].Evaluate(frame);
            var value = key is ErrorValue ? key : items[(2 * i) + 1].Evaluate(frame);
            if (value is ErrorValue)
            {
                return value;
            }

            if (!map.Entries[i].Optional)
            {
                result.Set(key, value);
            }
            else if (value is not OptionalValue optional)
            {
                return new ErrorValue($"cannot initialize optional entry '{key}' from non-optional value {value}");
            }
            else if (optional.Value is { } inner)
            {
                result.Set(key, inner);
            }
            else
            {
                result.Remove(key);
            }
        }

        return result;
    }

    protected override void Count(CostTracker costs, CelValue value)
    {
        costs.DropArguments(items);
        costs.Add(CallCosts.CreateMap);
    }
}
