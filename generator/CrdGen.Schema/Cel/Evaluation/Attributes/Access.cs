using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Lists;
using CrdGen.Schema.Cel.Values.Maps;

namespace CrdGen.Schema.Cel.Evaluation.Attributes;

/// <summary>What lies under a key or an index.</summary>
internal static class Access
{
    /// <returns>The value, or an error; <see langword="null"/> only where <paramref name="isPresenceTest"/> is set and nothing is there.</returns>
    public static CelValue? Find(CelValue value, CelValue key, bool isPresenceTest)
    {
        switch (value)
        {
            case ErrorValue:
                return value;
            case MapValue map:
                return map.Find(key, out var found) ? found : isPresenceTest ? null : ErrorValue.NoSuchKey(key);
            case ListValue list:
                if (ListValue.ToIndex(key, out var error) is not { } index)
                {
                    return error;
                }

                return index >= 0 && index < list.Count ? list.At((int)index) : isPresenceTest ? null : ErrorValue.OutOfBounds(key);
            default:
                return isPresenceTest ? null : ErrorValue.NoSuchKey(key);
        }
    }
}
