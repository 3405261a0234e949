namespace CrdGen.Operator;

/// <summary>What an event means to those who read it.</summary>
public enum EventType
{
    /// <summary>All goes as it should.</summary>
    Normal,

    /// <summary>Somebody may have to do something.</summary>
    Warning,
}
