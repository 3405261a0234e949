namespace ClientTour;

/// <summary>The steps of the tour: each says what it saw, and ends the program where that is not what it should be.</summary>
internal static class Steps
{
    /// <summary>How many there were.</summary>
    public static int Count { get; private set; }

    /// <summary>A step.</summary>
    /// <param name="what">What was done.</param>
    /// <param name="isRight">Whether it came out as it should.</param>
    /// <exception cref="InvalidOperationException">It did not.</exception>
    public static void Check(string what, bool isRight)
    {
        Count++;
        Console.WriteLine($"{(isRight ? "ok  " : "WRONG")} {what}");
        if (!isRight)
        {
            throw new InvalidOperationException($"{what} came out wrong.");
        }
    }
}
