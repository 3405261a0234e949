namespace CrdGen.Operator;

/// <summary>Why a key is in the queue: what has changed goes before what is only looked at again.</summary>
public enum WorkPriority
{
    /// <summary>Nothing is known to have changed: a resync, or the first list after the start.</summary>
    Resync,

    /// <summary>Something has changed.</summary>
    Changed,
}
